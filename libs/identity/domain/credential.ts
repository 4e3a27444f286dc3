import { timingSafeEqual } from 'node:crypto';
import { DomainError } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const FAILURES_BEFORE_LOCK = 5;
const FIRST_LOCK_MS = 15 * 60 * 1000;
const RESET_MS = 30 * 60 * 1000;

/** A person's password factor: its hash, and what stands against guessing it. */
@Entity('credential')
export class Credential {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn({ name: 'user_id', type: 'uuid' }) id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'password_hash', type: 'text', nullable: true }) passwordHash!: string | null;
  @Column({ name: 'must_change', type: 'boolean' }) mustChange!: boolean;
  @Column('int') failures!: number;
  @Column('int') locks!: number;
  @Column({ name: 'locked_until', type: 'timestamptz', nullable: true }) lockedUntil!: Date | null;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt!: Date;
  @Column({ name: 'reset_hash', type: 'bytea', nullable: true }) resetHash!: Buffer | null;
  @Column({ name: 'reset_until', type: 'timestamptz', nullable: true }) resetUntil!: Date | null;

  isLocked(at: Date): boolean {
    return this.lockedUntil !== null && this.lockedUntil > at;
  }

  /**
   * Counts an attempt before the password is looked at, so that guesses made at once are counted too.
   * The fifth locks for 15 minutes, the next fifth for 30, and so on, doubling; a success takes all of it back.
   */
  countAttempt(at: Date): void {
    this.failures += 1;
    if (this.failures < FAILURES_BEFORE_LOCK) return;
    this.lockedUntil = new Date(at.getTime() + FIRST_LOCK_MS * 2 ** Math.min(this.locks, 10));
    this.locks += 1;
    this.failures = 0;
  }

  /** The password was right: earlier failures no longer count. */
  succeed(): void {
    this.unlock();
  }

  /** Lifts the lock; the password stays what it was. */
  unlock(): void {
    this.failures = 0;
    this.locks = 0;
    this.lockedUntil = null;
  }

  /** Opens a reset for half an hour by a token of which only the hash is kept. */
  startReset(tokenHash: Buffer, at: Date): void {
    this.resetHash = tokenHash;
    this.resetUntil = new Date(at.getTime() + RESET_MS);
  }

  /** Sets a new password by the reset's token, once. */
  completeReset(tokenHash: Buffer, passwordHash: string, at: Date): void {
    const isValid =
      this.resetHash !== null && this.resetUntil !== null && this.resetUntil > at && timingSafeEqual(this.resetHash, tokenHash);
    if (!isValid)
      throw new DomainError('invalid', 'reset.refused', 'This reset is not valid or has expired; ask your administrator for another.');
    this.resetHash = null;
    this.resetUntil = null;
    this.change(passwordHash, at);
    this.unlock();
  }

  change(passwordHash: string, at: Date): void {
    this.passwordHash = passwordHash;
    this.changedAt = at;
    this.mustChange = false;
  }
}
