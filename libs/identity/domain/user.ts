import { type Actor, DomainError, type Role } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What is said of a new account; an address where mails are to go. */
type GivenUser = Pick<User, 'id' | 'login' | 'name' | 'languages' | 'roles'> & { readonly email?: string | null };

/** A person of one agency: what he or she may do follows from the roles, what he or she sees from desks and memberships. */
@Entity('app_user')
export class User {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column('text') login!: string;
  @Column('text') name!: string;
  /** Where mails go, or null where none do. */
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { array: true }) languages!: string[];
  @Column('text', { array: true }) roles!: Role[];
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true }) disabledAt!: Date | null;
  @VersionColumn() version!: number;

  /** A new account of the actor's agency. */
  static create(actor: Actor, given: GivenUser, at: Date): User {
    requireSeparateDuties(given.roles);
    // The sign-in looks for an account where its login says: under another agency's code it would never be found, and could be mistaken.
    if (actor.kind === 'person' && !given.login.endsWith(`@${actor.agencyCode}`)) throw loginOfAnother();
    const { agencyId, side } = actor;
    const email = given.email ?? null;
    return Object.assign(new User(), given, { email, agencyId, side, createdAt: at, disabledAt: null, version: 1 });
  }

  /** Gives other roles. Nobody changes his or her own: administration is not self-service. */
  changeRoles(actor: Actor, roles: readonly Role[]): void {
    if (actor.kind === 'person' && actor.userId === this.id)
      throw new DomainError('forbidden', 'user.own-roles', 'An administrator may not change his or her own roles.');
    requireSeparateDuties(roles);
    this.roles = [...roles];
  }

  /** Ends the account's use; its sessions end with it. */
  disable(actor: Actor, at: Date): void {
    if (actor.kind === 'person' && actor.userId === this.id)
      throw new DomainError('forbidden', 'user.own-account', 'An administrator may not disable his or her own account.');
    this.disabledAt ??= at;
  }

  enable(): void {
    this.disabledAt = null;
  }
}

const loginOfAnother = (): DomainError =>
  new DomainError('invalid', 'user.login-agency', 'A login ends with the code of its own agency.', [
    { path: 'login', message: 'names another agency' },
  ]);

/** The three separate duties of audit, security administration and system administration. */
const SEPARATE_DUTIES: readonly Role[] = ['auditor', 'administrator', 'operator'];

/** Whoever has one of these duties reads no content: not by another role either. */
const READERS: readonly Role[] = ['liaison', 'supervisor', 'analyst', 'translator', 'examiner'];

function requireSeparateDuties(roles: readonly Role[]): void {
  const duties = roles.filter((role) => SEPARATE_DUTIES.includes(role));
  if (duties.length === 0) return;
  const held = [...duties, ...roles.filter((role) => READERS.includes(role))];
  if (held.length > 1)
    throw new DomainError('invalid', 'user.separate-duties', `One person may not be ${held.join(' and ')}: these duties are kept apart.`, [
      { path: 'roles', message: `choose one of ${held.join(', ')}` },
    ]);
}
