import { Clock, type Person, systemActor } from '@counterpart/kernel';
import { Databases, Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { type Agency, Directory } from './directory';
import { hashToken, IDLE_MS, parseToken } from './domain/session';
import { PERSON_FIELDS } from './person.sql';

const SQL = `
select coalesce(jsonb_agg(jsonb_build_object('hash', encode(s.token_hash, 'hex'), 'person', jsonb_build_object(${PERSON_FIELDS}))), '[]')
  from session s
  join app_user u on u.agency_id = s.agency_id and u.id = s.user_id
  join agency a on a.id = s.agency_id
 where s.agency_id = $1 and s.token_hash = any (array(select decode(h, 'hex') from unnest($2::text[]) h))
   and s.expires_at > $3::timestamptz and s.last_seen_at > $3::timestamptz - make_interval(secs => $4) and u.disabled_at is null`;

interface Living {
  readonly hash: string;
  readonly person: Person;
}

/** Says of many session cookies at once which are still worth something. Asking is nobody's doing: it moves no idle limit. */
@Injectable()
export class LivingSessions {
  constructor(
    private readonly reads: Reads,
    private readonly directory: Directory,
    private readonly databases: Databases,
    private readonly clock: Clock,
  ) {}

  /** Each cookie whose session lives, with the person and the rights of this moment; one round trip a side, however many there are. */
  async of(cookies: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const agencies = await this.directory.all();
    const byHash = new Map<string, string>();
    const hashes = new Map<Agency, string[]>();
    for (const cookie of cookies) {
      const token = parseToken(cookie);
      const agency = agencies.find(({ code }) => code === token?.agencyCode);
      if (token === null || agency === undefined) continue;
      const hash = hashToken(token).toString('hex');
      byHash.set(hash, cookie);
      hashes.set(agency, [...(hashes.get(agency) ?? []), hash]);
    }
    const living = await Promise.all(this.databases.served.map((side) => this.ofSide(side, hashes)));
    return new Map(living.flat().map(({ hash, person }) => [byHash.get(hash)!, person]));
  }

  private async ofSide(side: string, hashes: ReadonlyMap<Agency, readonly string[]>): Promise<readonly Living[]> {
    const now = this.clock.now().toISOString();
    const questions = [...hashes]
      .filter(([agency]) => agency.side === side)
      .map(([{ id }, list]) => ({ actor: systemActor('signin', side, id), sql: SQL, values: [id, list, now, IDLE_MS / 1000] }));
    const answers = await this.reads.several(side, questions);
    return answers.flatMap((text) => (text === null ? [] : (JSON.parse(text) as readonly Living[])));
  }
}
