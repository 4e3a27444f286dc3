import { Clock, type Person } from '@counterpart/kernel';
import { Reads, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Directory } from './directory';
import { hashToken, IDLE_MS, parseToken } from './domain/session';
import { PERSON_FIELDS } from './person.sql';

/** How long a checked session is believed: rights that end, end within this time everywhere. */
const BELIEVED_MS = 500;
const MOST_KEPT = 10_000;

interface Known {
  readonly person: Person | null;
  readonly until: number;
  /** The hash of a token whose idle limit the next thing that the person does moves on. */
  quiet: Buffer | null;
}

const NOBODY = { person: null, quiet: null } as const;

export const SESSION_SQL = `
select jsonb_build_object(${PERSON_FIELDS},
  'quiet', s.last_seen_at < $2::timestamptz - interval '30 seconds')
from session s
join app_user u on u.agency_id = s.agency_id and u.id = s.user_id
join agency a on a.id = s.agency_id
where s.agency_id = $1 and s.token_hash = app.token_hash()
  and s.expires_at > $2::timestamptz and s.last_seen_at > $2::timestamptz - make_interval(secs => $3) and u.disabled_at is null`;

/** Says who presents a session cookie, with the rights that the person has now. */
@Injectable()
export class Authenticator {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /**
   * The person whose session this is; null for any cookie that is not one of a living session of an open account. What a browser asks
   * by itself is not the person's doing: with `isBackground` the idle limit stays where it is.
   */
  async person(cookie: string | undefined, { isBackground = false } = {}): Promise<Person | null> {
    if (cookie === undefined) return null;
    const known = this.believed(cookie) ?? (await this.look(cookie));
    const { person, quiet } = known;
    if (person === null || quiet === null || isBackground) return person;
    known.quiet = null;
    await this.touch(person, quiet);
    return person;
  }

  /** Forgets what was believed of a cookie, when it has just been signed out. */
  forget(cookie: string): void {
    this.known.delete(cookie);
  }

  private believed(cookie: string): Known | undefined {
    const now = this.clock.now().getTime();
    const known = this.known.get(cookie);
    return known !== undefined && known.until > now && known.until - now <= BELIEVED_MS ? known : undefined;
  }

  private async look(cookie: string): Promise<Known> {
    const now = this.clock.now();
    const found = await this.find(cookie, now);
    const known: Known = { ...found, until: now.getTime() + BELIEVED_MS };
    if (this.known.size >= MOST_KEPT) this.known.clear();
    this.known.set(cookie, known);
    return known;
  }

  private async find(cookie: string, now: Date): Promise<Pick<Known, 'person' | 'quiet'>> {
    const token = parseToken(cookie);
    const agency = token === null ? null : await this.directory.agencyByCode(token.agencyCode);
    if (token === null || agency === null) return NOBODY;
    const hash = hashToken(token);
    const values = [agency.id, now.toISOString(), IDLE_MS / 1000];
    const text = await this.reads.presented({ side: agency.side, agencyId: agency.id }, hash, SESSION_SQL, values);
    if (text === null) return NOBODY;
    const { quiet, ...person } = JSON.parse(text) as Person & { readonly quiet: boolean };
    return { person, quiet: quiet ? hash : null };
  }

  /** Moves the idle limit on; not at every request, so that reading stays reading. */
  private async touch(person: Person, hash: Buffer): Promise<void> {
    await this.uow.run(person, (tx) =>
      tx.execute('update session set last_seen_at = $3 where agency_id = $1 and token_hash = $2 and last_seen_at < $3', [
        person.agencyId,
        hash,
        tx.at.toISOString(),
      ]),
    );
  }
}
