import { type Person, type SystemActor, systemActor } from '@counterpart/kernel';
import { Reads, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Directory } from './directory';
import { Credential } from './domain/credential';
import { signInRefused } from './domain/identity.errors';
import { sessionEnded, sessionRefused, sessionStarted } from './domain/identity.events';
import { hashToken, parseToken, Session } from './domain/session';
import { Passwords } from './passwords';

interface Account {
  readonly userId: string;
  readonly disabled: boolean;
}

/** Starts and ends sessions. What a session is worth at each request is `Authenticator`'s to say. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
    private readonly directory: Directory,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Checks login and password and returns the new session's cookie value. Every refusal is one and the same error, takes as long, and
   * is recorded where the account exists.
   */
  async signIn(login: string, password: string): Promise<string> {
    const agency = await this.directory.agencyByCode(login.split('@')[1] ?? '');
    if (agency === null) return this.refuseNobody(password);
    const actor = systemActor('signin', agency.side, agency.id);
    const account = await this.find(actor, login);
    if (account === null) return this.refuseNobody(password);

    let passwordHash: string | null = null;
    const isRight = await this.passwords.verify(async () => (passwordHash = await this.countAttempt(actor, account)), password);

    if (!isRight) {
      const reason = account.disabled ? 'disabled' : passwordHash === null ? 'locked' : 'password';
      await this.uow.run(actor, (tx) => tx.record(sessionRefused(account.userId, { reason })));
      throw signInRefused();
    }
    return this.uow.run(actor, async (tx) => {
      const credential = await tx.lock(Credential, account.userId);
      credential.succeed();
      tx.save(credential);
      const { session, cookie } = Session.start(actor, agency.code, account.userId, tx.at);
      tx.insert(session);
      tx.record(sessionStarted(account.userId, {}));
      return cookie;
    });
  }

  /** Ends the session of this cookie for good. */
  async signOut(person: Person, cookie: string): Promise<void> {
    const token = parseToken(cookie);
    if (token === null) return;
    await this.uow.run(person, (tx) => {
      tx.execute('delete from session where agency_id = $1 and token_hash = $2', [person.agencyId, hashToken(token)]);
      tx.record(sessionEnded(person.userId, {}));
    });
  }

  /** Counts an attempt, and gives the hash that it must match; null for an account that nobody can sign in to now. */
  private countAttempt(actor: SystemActor, account: Account): Promise<string | null> {
    return this.uow.run(actor, async (tx) => {
      const credential = await tx.lockIfThere(Credential, account.userId);
      if (credential === null || account.disabled || credential.isLocked(tx.at)) return null;
      credential.countAttempt(tx.at);
      tx.save(credential);
      return credential.passwordHash;
    });
  }

  private async refuseNobody(password: string): Promise<never> {
    await this.passwords.verify(async () => null, password);
    throw signInRefused();
  }

  private async find(actor: Parameters<Reads['json']>[0], login: string): Promise<Account | null> {
    const sql = `select jsonb_build_object('userId', id, 'disabled', disabled_at is not null) from app_user where agency_id = $1 and login = $2`;
    const text = await this.reads.json(actor, sql, [actor.agencyId, login]);
    return text === null ? null : (JSON.parse(text) as Account);
  }
}
