import { Directory } from '@counterpart/identity';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReferralKind } from './domain/codes/referral-kinds';
import { referenceOf, seriesOf } from './domain/reference';

const NEXT = `
insert into reference_counter as counter (agency_id, side_id, series, year, last) values ($1, $2, $3, $4, 1)
on conflict (agency_id, series, year) do update set last = counter.last + 1
returning last`;

/** The numbers of an agency's referrals: one series a kind and year, without a gap. A release holds its series until it commits. */
@Injectable()
export class ReferenceNumbers {
  constructor(private readonly directory: Directory) {}

  async next(tx: Transaction, kind: ReferralKind): Promise<string> {
    const { agencyId, side } = tx.actor;
    const { code } = await this.directory.agency(agencyId);
    const series = seriesOf(kind);
    const year = tx.at.getUTCFullYear();
    const [row] = await tx.query<{ last: number }>(NEXT, [agencyId, side, series, year]);
    return referenceOf(code, series, year, row!.last);
  }
}
