import { JointCase, deskId } from './joint-case';
import type { Patience } from './patience';
import type { PeopleOnDuty } from './people-on-duty';
import type { DeskCodes } from './routes';
import type { ShownAgency } from './shapes';
import { Verbs } from './verbs';

/** One run of the demonstration: what all its referrals share. */
export class Run {
  caseId = '';
  readonly verbs: Verbs;

  constructor(
    /** Tells this run from every other. */
    readonly id: string,
    readonly people: PeopleOnDuty,
    readonly patience: Patience,
    readonly agencies: readonly ShownAgency[],
  ) {
    this.verbs = new Verbs(id, patience, new Map(agencies.map(({ code, languages }) => [code, languages[0] ?? 'en'])));
  }

  get jointCase(): JointCase {
    return new JointCase(this.people, this.patience, this.id);
  }

  deskId(codes: DeskCodes): string {
    return deskId(this.agencies, codes);
  }
}
