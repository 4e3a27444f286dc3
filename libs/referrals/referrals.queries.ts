import { contentRead, messageLifecycle, type MessageState } from '@counterpart/exchange';
import { Clock, notFound, type Person, RememberedAbilities } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { OnwardStanding } from './domain/onward-use/onward-use';
import { abilitiesOf, type AbilityStanding } from './domain/referral-abilities';
import { referralPolicy } from './domain/referral.policy';
import { withOnwardUse } from './onward-use/onward-text';
import { REFERRAL_DETAIL } from './referral-detail.sql';

/** A referral as the finished text, and whether the reader is the first officer to read a message of it. */
export interface ReadReferral {
  readonly text: string;
  readonly isFirstReading: boolean;
}

/** What stands at the head of a referral's text. */
interface ReferralStanding extends Omit<AbilityStanding, 'original'> {
  readonly isUnread: boolean;
  readonly originalState: MessageState | null;
}

const refusalOf = (state: MessageState | null, command: 'edit' | 'submit'): string | null =>
  state === null ? null : messageLifecycle.refusal(state, command);

/** Details of referrals, as finished JSON. */
@Injectable()
export class ReferralsQueries {
  private readonly abilities = new RememberedAbilities<ReferralStanding>((person, { originalState, ...standing }) => {
    const original = { edit: refusalOf(originalState, 'edit'), submit: refusalOf(originalState, 'submit') };
    return abilitiesOf(person, { ...standing, original });
  });

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** One referral with its thread and what the person can do with it; the read is recorded. Throws `referral.not-found`. */
  async one(person: Person, id: string): Promise<ReadReferral> {
    const at = this.clock.now();
    const values = [person.agencyId, id, at.toISOString()];
    const row = await this.reads.contentRow(person, 'referral_content', contentRead(id, {}), REFERRAL_DETAIL, values);
    if (row === null) throw notFound('referral');
    const [text, thread] = row as readonly [string, string | null];
    const { text: whole, standing } = this.abilities.add(person, text);
    const onward = { ...standing, thread: thread === null ? null : (JSON.parse(thread) as OnwardStanding), at };
    return {
      text: withOnwardUse(person, whole, onward),
      isFirstReading: standing.isUnread && referralPolicy.admits(person, 'referral.open'),
    };
  }
}
