import type { Lead } from '@counterpart/referrals';
import type { Cast } from './people-on-duty';
import type { DeskCodes } from './routes';
import type { Session } from './session';
import type { ShownReferral } from './shapes';
import type { Story } from './stories';

/** One referral on its way through the demonstration. */
export class Journey {
  /** Of the referral, on both copies; empty until it is drafted. */
  id = '';
  reference: string | null = null;
  /** The message that is under way in the phase at hand. */
  message = '';
  /** What went wrong: a journey ends there. */
  failure: string | null = null;

  constructor(
    /** Among the good rows of the file, from 1. */
    readonly row: number,
    readonly lead: Lead,
    readonly story: Story,
    readonly from: DeskCodes,
    private readonly casts: { readonly sender: Cast; readonly receiver: Cast },
  ) {}

  get sender(): Cast {
    return this.casts.sender;
  }

  get receiver(): Cast {
    return this.casts.receiver;
  }

  get to(): DeskCodes {
    return { agency: this.lead.recipientAgency, desk: this.lead.recipientDesk };
  }

  get pair(): string {
    return `${this.from.agency} > ${this.to.agency}`;
  }

  /** Who says what came of it: the receiver of a lead, the requester of an answer. */
  get closer(): Session {
    return this.lead.kind === 'lead' ? this.receiver.officer : this.sender.officer;
  }

  /** The referral as one of its people sees it. */
  seenBy(by: Session): Promise<ShownReferral> {
    return by.get<ShownReferral>(`/referrals/${this.id}`);
  }

  toString(): string {
    return `row ${this.row} (line ${this.lead.line}, ${this.pair}${this.reference === null ? '' : `, ${this.reference}`})`;
  }
}
