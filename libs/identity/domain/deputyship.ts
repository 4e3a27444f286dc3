import { type Person, type Role, uuidv7 } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { alreadyOver, longPeriod, noSuchDeputy, otherOffices, overPeriod, ownDeputy } from './deputyship.errors';

const DAY_MS = 24 * 3_600_000;
const LONGEST_MS = 92 * DAY_MS;

/** The roles that can be covered. The deputy has the same of them: the desks of one must not meet a role that only the other has. */
const OFFICES: readonly Role[] = ['liaison', 'supervisor'];

/** For how long, and why. */
export interface Cover {
  readonly from: Date;
  readonly until: Date;
  readonly reason: string;
}

/** Whom an absent person has named to take his or her place. */
export interface DeputyCandidate {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly isClosed: boolean;
}

/**
 * Absence cover: for a time one person works at the desks of another and holds the cases that the other is a member of, with the own
 * roles and under the own name. It ends by itself.
 */
@Entity('deputyship')
export class Deputyship {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'absent_id', type: 'uuid' }) absentId!: string;
  @Column({ name: 'deputy_id', type: 'uuid' }) deputyId!: string;
  @Column({ name: 'valid_from', type: 'timestamptz' }) validFrom!: Date;
  @Column({ name: 'valid_until', type: 'timestamptz' }) validUntil!: Date;
  @Column('text') reason!: string;
  @Column({ name: 'named_at', type: 'timestamptz' }) namedAt!: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt!: Date | null;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy!: string | null;

  /** Names a deputy for oneself. A time that began earlier begins now: nobody has had rights in the past. */
  static begin(absent: Person, deputy: DeputyCandidate | null, { from, until, reason }: Cover, at: Date): Deputyship {
    if (deputy === null || deputy.isClosed) throw noSuchDeputy();
    if (deputy.id === absent.userId) throw ownDeputy();
    const isOfficer = OFFICES.some((role) => absent.roles.includes(role));
    if (!isOfficer || OFFICES.some((role) => absent.roles.includes(role) !== deputy.roles.includes(role))) throw otherOffices();
    const validFrom = from < at ? at : from;
    if (until <= validFrom) throw overPeriod();
    if (until.getTime() - validFrom.getTime() > LONGEST_MS || validFrom.getTime() - at.getTime() > 4 * LONGEST_MS) throw longPeriod();
    return Object.assign(new Deputyship(), {
      id: uuidv7(at.getTime()),
      agencyId: absent.agencyId,
      side: absent.side,
      absentId: absent.userId,
      deputyId: deputy.id,
      validFrom,
      validUntil: until,
      reason,
      namedAt: at,
      endedAt: null,
      endedBy: null,
    });
  }

  isOver(at: Date): boolean {
    return this.endedAt !== null || this.validUntil <= at;
  }

  /** Ends it before its time. */
  end(person: Person, at: Date): void {
    if (this.isOver(at)) throw alreadyOver();
    this.endedAt = at;
    this.endedBy = person.userId;
  }
}
