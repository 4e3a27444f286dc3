import type { Problem } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { LegalBasis } from './domain/original';
import { dayIn, type DraftedOriginal, partsOf } from './domain/original-parts';
import { readinessProblems } from './domain/readiness';
import { notReady } from './domain/referral.errors';

const IN_FORCE = `
select code from legal_instrument
 where code = any ($1::text[]) and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date)`;

/** Whether an original may be sent: nothing essential is missing, and what it rests on is in force. */
@Injectable()
export class OriginalReadiness {
  /** What is missing, by its path; nothing where it is ready. */
  async problems(tx: Transaction, drafted: DraftedOriginal): Promise<readonly Problem[]> {
    const missing = readinessProblems(partsOf(drafted), dayIn(String(drafted.facts['receiverZone']), tx.at));
    return [...missing, ...(await this.basisProblems(tx, drafted.content.data['legalBasis'] as readonly LegalBasis[]))];
  }

  /** Throws `referral.not-ready` with the problems, if there are any. */
  async require(tx: Transaction, drafted: DraftedOriginal): Promise<void> {
    const problems = await this.problems(tx, drafted);
    if (problems.length > 0) throw notReady(problems);
  }

  private async basisProblems(tx: Transaction, legalBasis: readonly LegalBasis[]): Promise<readonly Problem[]> {
    const rows = await tx.query<{ code: string }>(IN_FORCE, [legalBasis.map(({ instrument }) => instrument), tx.at.toISOString()]);
    const inForce = new Set(rows.map(({ code }) => code));
    return legalBasis.flatMap(({ instrument }, i) =>
      inForce.has(instrument) ? [] : [{ path: `legalBasis[${i}].instrument`, message: 'The register has no such instrument in force.' }],
    );
  }
}
