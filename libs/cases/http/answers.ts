import { MESSAGE_STATES } from '@counterpart/exchange';
import { CodeAnswer, etagOf, IdAnswer, ObjectAnswer, TextAnswer, VersionAnswer } from '@counterpart/platform/http';
import type { FastifyReply } from 'fastify';
import { CASE_KINDS } from '../domain/case-facts';
import { CASE_STATES } from '../domain/case-lifecycle';
import type { CaseFile } from '../domain/case-file';

/** A case after a change: the version is in the ETag too. */
export class CaseAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly reference!: string;
  @CodeAnswer(CASE_STATES) readonly state!: string;
  @VersionAnswer() readonly version!: number;
}

/** A message on its way to the second person. */
export class CaseMessageAnswer {
  @IdAnswer() readonly id!: string;
  @CodeAnswer(CASE_KINDS) readonly kind!: string;
  @IdAnswer() readonly toAgencyId!: string;
  @CodeAnswer(MESSAGE_STATES) readonly state!: string;
  @VersionAnswer() readonly version!: number;
}

export class InvitingAnswer extends CaseAnswer {
  @ObjectAnswer(() => CaseMessageAnswer, { many: true }) readonly invitations!: readonly CaseMessageAnswer[];
}

/** A note that was added; a shared one is in the case once the first of its messages is released. */
export class AddedCaseNoteAnswer {
  @IdAnswer() readonly id!: string;
  @ObjectAnswer(() => CaseMessageAnswer, { many: true }) readonly messages!: readonly CaseMessageAnswer[];
}

export function shownCase({ id, reference, state, version }: CaseFile, reply: FastifyReply): CaseAnswer {
  void reply.header('etag', etagOf(version));
  return { id, reference, state, version };
}
