import { Clock, DomainError, notFound, systemActor } from '@counterpart/kernel';
import { Databases, Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { eligibleAt } from './standing';

export interface Desk {
  readonly id: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

export interface Agency {
  readonly id: string;
  readonly side: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly languages: readonly string[];
  readonly takesOriginals: boolean;
  /** As of the reading; whether something may be sent now is asked of the standings. */
  readonly isEligible: boolean;
  readonly timeZone: string;
  readonly desks: readonly Desk[];
  /** Raw Ed25519 public keys with the time they hold for. */
  readonly keys: readonly { readonly publicKey: string; readonly from: string; readonly to: string | null }[];
}

const FRESH_MS = 2_000;

/** The fields of an agency as JSON, from `agency a`, as it stands at the moment that `$1` names. */
export const AGENCY_FIELDS = `
  'id', a.id, 'side', a.side_id, 'code', a.code, 'nameEn', a.name_en, 'nameZh', a.name_zh,
  'languages', a.languages, 'takesOriginals', a.takes_originals, 'timeZone', a.time_zone,
  'isEligible', ${eligibleAt('$1')},
  'desks', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'code', d.code, 'nameEn', d.name_en, 'nameZh', d.name_zh) order by d.code)
                       from desk d where d.agency_id = a.id), '[]'),
  'keys', coalesce((select jsonb_agg(jsonb_build_object('publicKey', encode(k.public_key, 'hex'), 'from', k.valid_from, 'to', k.valid_to))
                      from agency_key k where k.agency_id = a.id), '[]')`;

const SQL = `select jsonb_agg(jsonb_build_object(${AGENCY_FIELDS}) order by a.code) from agency a`;

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The sides' agencies, their desks and public keys: public between the sides, the same for everyone, a few seconds old. */
@Injectable()
export class Directory {
  private agencies: Promise<readonly Agency[]> | undefined;
  private loadedAt = -Infinity;
  private isLoading = false;

  constructor(
    private readonly databases: Databases,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /**
   * Every agency, by code. What is older than two seconds is still answered with, while it is read anew: a transaction that asks must not
   * wait for a connection that others like it hold.
   */
  all(): Promise<readonly Agency[]> {
    const now = this.clock.now().getTime();
    const isFresh = now >= this.loadedAt && now - this.loadedAt <= FRESH_MS;
    if (!this.isLoading && !isFresh) this.refresh(now);
    return this.agencies!;
  }

  private refresh(now: number): void {
    this.isLoading = true;
    const loading = this.load();
    this.agencies ??= loading;
    loading.then(
      () => Object.assign(this, { agencies: loading, loadedAt: now, isLoading: false }),
      () => Object.assign(this, { agencies: this.loadedAt === -Infinity ? undefined : this.agencies, isLoading: false }),
    );
  }

  /** Throws `agency.not-found`. */
  async agency(id: string): Promise<Agency> {
    return (await this.all()).find((agency) => agency.id === id) ?? unknown('agency');
  }

  async agencyByCode(code: string): Promise<Agency | null> {
    return (await this.all()).find((agency) => agency.code === code) ?? null;
  }

  /** Throws `desk.not-found` where the agency has no such desk. */
  async desk(agencyId: string, deskId: string): Promise<Desk> {
    return (await this.agency(agencyId)).desks.find((desk) => desk.id === deskId) ?? unknown('desk');
  }

  private async load(): Promise<readonly Agency[]> {
    const side = this.databases.served[0];
    if (side === undefined) throw new DomainError('unavailable', 'side.not-served', 'This process serves no side.');
    const text = await this.reads.json(systemActor('setup', side, NOBODY), SQL, [this.clock.now().toISOString()]);
    return text === null ? [] : (JSON.parse(text) as readonly Agency[]);
  }
}

function unknown(what: string): never {
  throw notFound(what);
}
