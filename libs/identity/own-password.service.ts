import { type Person, systemActor } from '@counterpart/kernel';
import { Reads, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Directory } from './directory';
import { Credential } from './domain/credential';
import { signInRefused } from './domain/identity.errors';
import { passwordChanged } from './domain/identity.events';
import { requireGoodPassword } from './domain/password-rules';
import { Passwords } from './passwords';
import { hashReset } from './users.service';

/** A person's own password: set by a reset's token, or changed by who knows the old one. */
@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
    private readonly directory: Directory,
    private readonly passwords: Passwords,
  ) {}

  /** Sets a new password by the token that an administrator handed over; every session of the account ends. */
  async completeReset(login: string, token: string, password: string): Promise<void> {
    requireGoodPassword(password, login);
    const passwordHash = await this.passwords.hash(password);
    const agency = await this.directory.agencyByCode(login.split('@')[1] ?? '');
    if (agency === null) throw signInRefused();
    const actor = systemActor('signin', agency.side, agency.id);
    const id = await this.reads.json(actor, 'select id from app_user where agency_id = $1 and login = $2 and disabled_at is null', [
      agency.id,
      login,
    ]);
    if (id === null) throw signInRefused();
    await this.uow.run(actor, async (tx) => {
      const credential = await tx.lock(Credential, id);
      credential.completeReset(hashReset(token), passwordHash, tx.at);
      tx.save(credential);
      tx.execute('delete from session where agency_id = $1 and user_id = $2', [agency.id, id]);
      tx.record(passwordChanged(id, { by: 'reset' }));
    });
  }

  /** Changes the own password; the other sessions of the account end. */
  async change(person: Person, current: string, next: string): Promise<void> {
    requireGoodPassword(next, person.login);
    const before = () => this.uow.run(person, async (tx) => (await tx.lock(Credential, person.userId)).passwordHash);
    if (!(await this.passwords.verify(before, current))) throw signInRefused();
    const passwordHash = await this.passwords.hash(next);
    await this.uow.run(person, async (tx) => {
      const credential = await tx.lock(Credential, person.userId);
      credential.change(passwordHash, tx.at);
      tx.save(credential);
      tx.execute('delete from session where agency_id = $1 and user_id = $2', [person.agencyId, person.userId]);
      tx.record(passwordChanged(person.userId, { by: 'owner' }));
    });
  }
}
