import { etagOf } from '@counterpart/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { DraftedReferral } from '../drafted-referral';
import type { Referral } from '../domain/referral';
import type { ItemAnswer, WrittenMessage } from '../domain/written-message';
import { CODES } from './codes';
import type { WrittenDto } from './message.dto';

/** A referral after a change: the version is in the ETag too. */
export class ReferralAnswer {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ nullable: true, type: String }) readonly reference!: string | null;
  @ApiProperty({ enum: [...CODES.states] }) readonly state!: string;
  @ApiProperty() readonly version!: number;
}

/** A message before it crosses; its version is its own. */
export class ReferralMessageAnswer {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly kind!: string;
  @ApiProperty() readonly state!: string;
  @ApiProperty() readonly version!: number;
}

export class DraftAnswer extends ReferralAnswer {
  @ApiProperty({ type: ReferralMessageAnswer }) readonly message!: ReferralMessageAnswer;
}

class MissingPart {
  @ApiProperty({ description: 'Where, e.g. `items[2].text`' }) readonly path!: string;
  @ApiProperty() readonly message!: string;
}

export class ReadinessAnswer {
  @ApiProperty() readonly isReady!: boolean;
  @ApiProperty({ type: [MissingPart] }) readonly problems!: readonly MissingPart[];
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
