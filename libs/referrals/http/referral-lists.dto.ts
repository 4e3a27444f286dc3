import { CodeField, IdField, PageQuery, PatternField, QueryFlagField, TextField } from '@counterpart/platform/http';
import { Transform } from 'class-transformer';
import type { ReferralKind } from '../domain/codes/referral-kinds';
import type { UrgencyClass } from '../domain/codes/urgency';
import { QUEUE_NAMES, type QueueName } from '../domain/queues';
import type { ReferralRowState } from '../domain/referral';
import { CODES } from './codes';

const SORTS = ['newest', 'due'] as const;

export class ReferralListQuery extends PageQuery {
  @CodeField(QUEUE_NAMES, { optional: true, about: 'A list that work is sorted into; everything if not said' }) readonly queue: QueueName =
    'all';

  @CodeField(['in', 'out'], {
    optional: true,
    about: 'Received or sent, where the queue is of both; received if not said, and either for a case or a reference',
  })
  readonly box?: 'in' | 'out';

  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @CodeField(CODES.states, { optional: true, many: 11, atLeast: 1, about: 'States, with commas; all of the queue if not said' })
  readonly state?: readonly ReferralRowState[];

  @IdField({ optional: true, about: 'One of the own desks; all of them if not said' }) readonly desk?: string;

  @PatternField(/^(?:me|none|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/, {
    optional: true,
    about: 'Who works on it: `me`, `none`, or the id of a person',
  })
  readonly assignedTo?: string;

  @CodeField(CODES.urgencies, { optional: true }) readonly urgency?: UrgencyClass;
  @CodeField(CODES.kinds, { optional: true }) readonly kind?: ReferralKind;
  @QueryFlagField({ optional: true, about: 'Only drills, or none' }) readonly exercise?: boolean;
  @IdField({ optional: true, about: 'Those of one case' }) readonly caseId?: string;

  @TextField({ max: 40, optional: true, about: 'The one with this number, such as `DEA-LR-2026-000142`; zeros can be left out' })
  readonly reference?: string;

  @CodeField(SORTS, {
    optional: true,
    about: 'The newest first, or what is due first and still owed; `due_today` and `overdue` always go by that',
  })
  readonly sort: (typeof SORTS)[number] = 'newest';
}

export class ReferralCountsQuery {
  @CodeField(['in', 'out'], { optional: true, about: 'Received or sent, for the queues that are of both; received if not said' })
  readonly box: 'in' | 'out' = 'in';

  @IdField({ optional: true, about: 'One of the own desks; all of them if not said' }) readonly desk?: string;
}
