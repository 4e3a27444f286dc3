import { etagOf } from '@counterpart/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CASE_STATES } from '../domain/case-lifecycle';
import type { CaseFile } from '../domain/case-file';

/** A case after a change: the version is in the ETag too. */
export class CaseAnswer {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly reference!: string;
  @ApiProperty({ enum: [...CASE_STATES] }) readonly state!: string;
  @ApiProperty() readonly version!: number;
}

/** A message on its way to the second person. */
export class CaseMessageAnswer {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly kind!: string;
  @ApiProperty() readonly toAgencyId!: string;
  @ApiProperty() readonly state!: string;
  @ApiProperty() readonly version!: number;
}

export class InvitingAnswer extends CaseAnswer {
  @ApiProperty({ type: [CaseMessageAnswer] }) readonly invitations!: readonly CaseMessageAnswer[];
}

export class NoteAnswer {
  @ApiProperty() readonly id!: string;
  @ApiProperty({ type: [CaseMessageAnswer] }) readonly messages!: readonly CaseMessageAnswer[];
}

export function shownCase({ id, reference, state, version }: CaseFile, reply: FastifyReply): CaseAnswer {
  void reply.header('etag', etagOf(version));
  return { id, reference, state, version };
}
