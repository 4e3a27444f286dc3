import type { Login } from './logins';
import type { Server } from './server';
import { Session } from './session';

/** The people of one agency who have a part in a referral. */
export interface Cast {
  readonly officer: Session;
  /** Receives and assigns. */
  readonly supervisor: Session;
  /** The second person of everything that goes out. */
  readonly releaser: Session;
}

/** The people of the demonstration, each signed in at the first call. */
export class PeopleOnDuty {
  private readonly sessions = new Map<string, Promise<Session>>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly server: Server,
    private readonly logins: readonly Login[],
  ) {}

  /** A person by name and agency, such as `liaison1` of `DEA`. */
  of(agency: string, name: string): Promise<Session> {
    const login = `${name}@${agency}`;
    const known = this.sessions.get(login);
    if (known !== undefined) return known;
    const account = this.logins.find((one) => one.login === login);
    if (account === undefined) throw new Error(`There is no login of ${login} among those of the demonstration.`);
    // One after the other: a server checks few passwords at once, so that it is not kept from other work.
    const session = this.last.then(() => Session.signIn(this.server, account));
    this.last = session.catch(() => undefined);
    this.sessions.set(login, session);
    return session;
  }

  /** Who of an agency works on a row: its two officers take turns. */
  async cast(agency: string, row: number): Promise<Cast> {
    const [officer, supervisor, releaser] = await Promise.all([
      this.of(agency, row % 2 === 1 ? 'liaison1' : 'liaison2'),
      this.of(agency, 'supervisor1'),
      this.of(agency, 'supervisor2'),
    ]);
    return { officer, supervisor, releaser };
  }
}
