import { createHash, randomBytes } from 'node:crypto';
import { type Actor, type Person, type Role, uuidv7 } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { Credential } from './domain/credential';
import { loginTaken } from './domain/identity.errors';
import {
  resetStarted,
  userCreated,
  userAddressChanged,
  userDesksChanged,
  userDisabled,
  userEnabled,
  userRolesChanged,
  userUnlocked,
} from './domain/identity.events';
import { User } from './domain/user';
import { userPolicy } from './domain/user.policy';

export interface NewUser {
  readonly login: string;
  readonly name: string;
  /** Where mails go; none are sent without one. */
  readonly email?: string | null;
  readonly languages: readonly string[];
  readonly roles: readonly Role[];
  readonly deskIds: readonly string[];
}

export interface NewAccount {
  readonly id: string;
  readonly resetToken: string;
}

/** What an agency administrator does with the accounts of the own agency. An administrator never sets or sees a password. */
@Injectable()
export class UsersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly idempotency: Idempotency,
  ) {}

  /** Makes an account without a password and opens its first reset; returns the reset's token, to be handed over out of band. */
  create(actor: Actor, given: NewUser): Promise<NewAccount> {
    return this.uow.run(actor, (tx) => createIn(tx, given));
  }

  /** As `create`, once for each request. A repeated one opens another reset: of the first token nothing was kept but a hash. */
  async createOnce(person: Person, given: NewUser, request: RequestKey | null): Promise<NewAccount> {
    const made: { resetToken?: string } = {};
    const { id } = await this.idempotency.run(person, request, async (tx) => {
      const account = await createIn(tx, given);
      made.resetToken = account.resetToken;
      return { id: account.id };
    });
    return { id, resetToken: made.resetToken ?? (await this.startReset(person, id)) };
  }

  /** Gives a person other roles; sessions keep running with the new ones. */
  changeRoles(actor: Actor, id: string, version: number, roles: readonly Role[]): Promise<User> {
    return this.change(actor, id, version, 'user.change-roles', (tx, user) => {
      const before = user.roles;
      user.changeRoles(actor, roles);
      tx.record(userRolesChanged(id, { before, after: user.roles }));
    });
  }

  /** Puts a person on these desks and on no other: what the desks hold is visible to him or her from now on. */
  changeDesks(actor: Actor, id: string, version: number, deskIds: readonly string[]): Promise<User> {
    return this.change(actor, id, version, 'user.change-desks', (tx) => {
      // Not all of them: with a desk its duties go.
      tx.execute('delete from user_desk where agency_id = $1 and user_id = $2 and desk_id <> all ($3)', [actor.agencyId, id, deskIds]);
      putOnDesks(tx, id, deskIds);
      tx.record(userDesksChanged(id, { desks: deskIds }));
    });
  }

  /**
   * Changes where mails of a person go. Not the person's own to choose: whoever had a session of his or hers could have the warnings about
   * it sent elsewhere.
   */
  changeAddress(actor: Actor, id: string, version: number, email: string | null): Promise<User> {
    return this.change(actor, id, version, 'user.change-address', (tx, user) => {
      user.email = email;
      tx.record(userAddressChanged(id, { hasAddress: email !== null }, { email }));
    });
  }

  /** Closes an account; every session of it ends. */
  disable(actor: Actor, id: string, version: number): Promise<User> {
    return this.change(actor, id, version, 'user.disable', (tx, user) => {
      user.disable(actor, tx.at);
      tx.execute('delete from session where agency_id = $1 and user_id = $2', [actor.agencyId, id]);
      tx.record(userDisabled(id, {}));
    });
  }

  enable(actor: Actor, id: string, version: number): Promise<User> {
    return this.change(actor, id, version, 'user.disable', (tx, user) => {
      user.enable();
      tx.record(userEnabled(id, {}));
    });
  }

  /** Lifts a password's lock. */
  async unlock(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      userPolicy.require(actor, 'user.unlock', await tx.lock(User, id));
      const credential = await tx.lock(Credential, id);
      credential.unlock();
      tx.save(credential);
      tx.record(userUnlocked(id, {}));
    });
  }

  /** Opens a reset for half an hour and ends the person's sessions; returns the token, to be handed over out of band. */
  startReset(actor: Actor, id: string): Promise<string> {
    return this.uow.run(actor, async (tx) => {
      userPolicy.require(actor, 'user.start-reset', await tx.lock(User, id));
      const credential = await tx.lock(Credential, id);
      const token = randomBytes(24).toString('base64url');
      credential.startReset(hashReset(token), tx.at);
      tx.save(credential);
      tx.execute('delete from session where agency_id = $1 and user_id = $2', [actor.agencyId, id]);
      tx.record(resetStarted(id, {}));
      return token;
    });
  }

  private change(
    actor: Actor,
    id: string,
    version: number,
    action: 'user.change-roles' | 'user.change-desks' | 'user.change-address' | 'user.disable',
    work: (tx: Transaction, user: User) => void,
  ): Promise<User> {
    return this.uow.run(actor, async (tx) => {
      const user = await tx.lock(User, id, version);
      userPolicy.require(actor, action, user);
      work(tx, user);
      return tx.save(user);
    });
  }
}

async function createIn(tx: Transaction, given: NewUser): Promise<NewAccount> {
  const { actor, at } = tx;
  const user = User.create(actor, { id: uuidv7(), ...given, languages: [...given.languages], roles: [...given.roles] }, at);
  userPolicy.require(actor, 'user.create', user);
  tx.insert(user);
  await orLoginTaken(tx);
  const resetToken = randomBytes(24).toString('base64url');
  const credential = Object.assign(new Credential(), {
    agencyId: actor.agencyId,
    id: user.id,
    side: actor.side,
    passwordHash: null,
    mustChange: true,
    failures: 0,
    locks: 0,
    lockedUntil: null,
    changedAt: at,
    resetHash: null,
    resetUntil: null,
  });
  credential.startReset(hashReset(resetToken), at);
  tx.insert(credential);
  putOnDesks(tx, user.id, given.deskIds);
  tx.record(userCreated(user.id, { roles: user.roles }));
  return { id: user.id, resetToken };
}

export const hashReset = (token: string): Buffer => createHash('sha256').update(token).digest();

function putOnDesks(tx: Transaction, userId: string, deskIds: readonly string[]): void {
  for (const deskId of new Set(deskIds))
    tx.execute('insert into user_desk (agency_id, side_id, user_id, desk_id) values ($1, $2, $3, $4) on conflict do nothing', [
      tx.actor.agencyId,
      tx.actor.side,
      userId,
      deskId,
    ]);
}

async function orLoginTaken(tx: Transaction): Promise<void> {
  try {
    await tx.flush();
  } catch (error) {
    throw (error as { constraint?: string }).constraint === 'app_user_agency_id_login_key' ? loginTaken() : error;
  }
}
