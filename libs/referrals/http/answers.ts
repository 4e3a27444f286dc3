import { CodeAnswer, etagOf, FlagAnswer, IdAnswer, ObjectAnswer, TextAnswer, VersionAnswer } from '@counterpart/platform/http';
import { MESSAGE_STATES } from '@counterpart/exchange';
import type { FastifyReply } from 'fastify';
import type { DraftedReferral } from '../drafted-referral';
import { REFERRAL_MESSAGE_KINDS } from '../domain/fact-shapes';
import type { Referral } from '../domain/referral';
import type { ItemAnswer, WrittenMessage } from '../domain/written-message';
import { CODES } from './codes';
import type { WrittenDto } from './message.dto';

/** A referral after a change: the version is in the ETag too. */
export class ReferralAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer({ nullable: true, about: 'Null before its release' }) readonly reference!: string | null;
  @CodeAnswer(CODES.states) readonly state!: string;
  @VersionAnswer() readonly version!: number;
}

/** A message before it crosses; its version is its own. */
export class ReferralMessageAnswer {
  @IdAnswer() readonly id!: string;
  @CodeAnswer(REFERRAL_MESSAGE_KINDS) readonly kind!: string;
  @CodeAnswer(MESSAGE_STATES) readonly state!: string;
  @VersionAnswer() readonly version!: number;
}

export class DraftAnswer extends ReferralAnswer {
  @ObjectAnswer(() => ReferralMessageAnswer) readonly message!: ReferralMessageAnswer;
}

export class MissingPartAnswer {
  @TextAnswer({ about: 'Where, e.g. `items[2].text`' }) readonly path!: string;
  @TextAnswer() readonly message!: string;
}

export class ReadinessAnswer {
  @FlagAnswer() readonly isReady!: boolean;
  @ObjectAnswer(() => MissingPartAnswer, { many: true }) readonly problems!: readonly MissingPartAnswer[];
}

export function shownReferral({ id, reference, state, version }: Referral, reply: FastifyReply): ReferralAnswer {
  void reply.header('etag', etagOf(version));
  return { id, reference, state, version };
}

export function shownDraft(draft: DraftedReferral, reply: FastifyReply): DraftAnswer {
  void reply.header('etag', etagOf(draft.version));
  return draft;
}

type ItemsDto = readonly { readonly no: number; readonly ground?: ItemAnswer['ground']; readonly text?: string | null }[];

/** What a body says of a message, without what it leaves out. */
export const readWritten = ({ language, text, handling, handlingText, evaluation }: WrittenDto, items: ItemsDto = []): WrittenMessage => ({
  language,
  text,
  handling,
  handlingText: handlingText ?? null,
  evaluation: evaluation ? { source: evaluation.source, information: evaluation.information } : null,
  items: items.map((item) => ({ no: item.no, ground: item.ground ?? null, text: item.text ?? null })),
});
