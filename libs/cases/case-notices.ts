import { Dispatch } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import type { EventFacts } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { CaseFacts, ToldParticipant } from './domain/case-facts';
import type { CaseParticipant, Roster } from './domain/roster';
import type { LockedCase } from './locked-case';

/**
 * What agencies of a case tell each other in codes alone: that they accept, decline or leave, and the shared state. A supervisor has
 * decided it, and it holds no word that a second person could let cross or hold back: it needs no release.
 */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly directory: Directory,
  ) {}

  /** A partner answers the lead agency. */
  async answer<K extends 'case.acceptance' | 'case.decline' | 'case.leave'>(
    tx: Transaction,
    { thread, roster }: LockedCase,
    kind: K,
    facts: CaseFacts[K],
  ): Promise<void> {
    await this.dispatch.notice(tx, thread, roster.lead, kind, { ...facts });
  }

  /** The lead agency tells the shared state to all who take part, and to `also`. */
  async tellState(tx: Transaction, { thread, file, roster }: LockedCase, also: readonly CaseParticipant[] = []): Promise<void> {
    const facts: EventFacts = { ...file.shared, roster: (await this.told(roster)).map((one) => ({ ...one })) };
    for (const to of [...roster.othersThan(file.agencyId), ...also]) await this.dispatch.notice(tx, thread, to, 'case.state', facts);
  }

  /** The roster as it crosses. */
  told(roster: Roster): Promise<ToldParticipant[]> {
    return Promise.all(
      roster.all.map(async ({ agencyId, deskId, state }) => ({
        agency: (await this.directory.agency(agencyId)).code,
        desk: deskId,
        state,
      })),
    );
  }

  /** A roster as it came; of an agency that the directory does not know nothing can be said or sent. */
  async known(told: readonly ToldParticipant[], at: Date): Promise<readonly CaseParticipant[]> {
    const agencies = new Map((await this.directory.all()).map((agency) => [agency.code, agency]));
    return told.flatMap(({ agency: code, desk, state }) => {
      const agency = agencies.get(code);
      if (agency === undefined || !agency.desks.some(({ id }) => id === desk)) return [];
      return [{ agencyId: agency.id, side: agency.side, deskId: desk, state, reason: null, changedAt: at.toISOString() }];
    });
  }
}
