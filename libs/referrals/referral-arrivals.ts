import type { EnvelopeHeader, Entry, Placement, SealedContent } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { contentFault } from './domain/content-faults';
import { hasShape, isReferralMessage } from './domain/fact-shapes';
import { messageRefusal } from './domain/message-rules';
import { carriesAll } from './domain/onward-use/origins';
import { Referral, type ReferralHeading } from './domain/referral';
import { ReferralContent } from './domain/referral-content';
import { referralArrived } from './domain/referral.events';
import type { FactsByKind } from './domain/thread/thread-facts';
import { KnownIdentifiers } from './known-identifiers';
import { originsIn } from './onward-use/onward-uses';
import { rememberOrigins } from './onward-use/origin-rows';
import { ReferralCases } from './referral-cases';
import { ReferralThreads } from './referral-threads';

type OriginalFacts = FactsByKind['referral.original'];

/** What comes in from the other side: where it belongs, whether it may follow, and what is written down of a new referral. */
@Injectable()
export class ReferralArrivals {
  constructor(
    private readonly directory: Directory,
    private readonly cases: ReferralCases,
    private readonly threads: ReferralThreads,
    private readonly identifiers: KnownIdentifiers,
  ) {}

  /** The addressed desk; its case, where the referral names one that this desk takes part in. */
  async place(tx: Transaction, header: EnvelopeHeader): Promise<Placement> {
    if (header.kind !== 'referral.original') return { refused: 'unknown-thread' };
    if (!hasShape(header.kind, header.facts)) return { refused: 'bad-facts' };
    if (!header.reference.startsWith(`${header.from.agency}-`)) return { refused: 'foreign-reference' };
    const own = await this.directory.agency(tx.actor.agencyId);
    const desk = own.desks.find(({ code }) => code === header.to.desk);
    const sender = await this.directory.agencyByCode(header.from.agency);
    if (desk === undefined || sender === null) return { refused: 'unknown-desk' };
    const { caseReference } = header.facts as unknown as OriginalFacts;
    const file = await this.cases.named(tx, caseReference, desk.id, sender.id);
    return { deskId: desk.id, compartmentId: file?.compartmentId ?? desk.id };
  }

  /** A code that says why an envelope may not follow in its thread, or null. */
  async admits(tx: Transaction, header: EnvelopeHeader, content: SealedContent): Promise<string | null> {
    if (!isReferralMessage(header.kind) || !hasShape(header.kind, header.facts)) return 'bad-facts';
    const fault = contentFault(header.kind, header.facts, content);
    if (fault !== null) return fault;
    if (!carriesAll(header.handling, originsIn(header.facts))) return 'handling-dropped';
    const referral = await tx.lockIfThere(Referral, header.thread);
    if (referral === null) return header.kind === 'referral.original' ? this.languageFault(tx, header, content) : 'unknown-thread';
    const other = await this.directory.agency(referral.counterpartAgencyId);
    if (other.code !== header.from.agency) return 'not-a-party';
    if (referral.reference !== header.reference) return 'foreign-reference';
    const seen = await this.threads.asSeenByOther(tx, referral, header.seen);
    return messageRefusal(seen, referral.partyOf('in'), header.kind, header.facts);
  }

  /** A new referral of the other side: its copy here, its identifiers, and what they match. */
  async begin(tx: Transaction, { thread, header, content }: Entry): Promise<void> {
    const facts = header.facts as unknown as OriginalFacts;
    const sender = (await this.directory.agencyByCode(header.from.agency))!;
    const file = await this.cases.named(tx, facts.caseReference, thread.deskId, sender.id);
    const place = {
      id: thread.id,
      deskId: thread.deskId,
      compartmentId: thread.compartmentId,
      caseId: file?.compartmentId === thread.compartmentId ? file.id : null,
      counterpartAgencyId: sender.id,
      counterpartDeskId: sender.desks.find(({ code }) => code === header.from.desk)!.id,
    };
    const referral = Referral.arrived(tx.actor, place, headingOf(header, facts), header.reference, tx.at);
    await this.threads.derive(tx, { referral, thread }, header.kind);
    tx.insert(referral);
    const { title = '' } = content.translation?.texts ?? content.texts;
    tx.insert(ReferralContent.of(tx.actor, referral, title, null));
    rememberOrigins(tx, referral, header.id, originsIn(header.facts));
    this.identifiers.remember(tx, referral, content.data);
    tx.record(referralArrived(referral.id, { kind: referral.kind, reference: header.reference }, content));
    await this.identifiers.check(tx, referral);
  }

  private async languageFault(tx: Transaction, { language }: EnvelopeHeader, { translation }: SealedContent): Promise<string | null> {
    const { takesOriginals, languages } = await this.directory.agency(tx.actor.agencyId);
    const isReadable = takesOriginals || languages.includes(language ?? '') || languages.includes(translation?.language ?? '');
    return isReadable ? null : 'language-not-accepted';
  }
}

const headingOf = (
  { urgency, handling, exercise, language }: EnvelopeHeader,
  { referralKind, crimeType, deadline }: OriginalFacts,
): ReferralHeading => ({
  kind: referralKind,
  crimeType,
  urgency: urgency ?? deadline.class,
  handling,
  exercise,
  language: language ?? 'en',
});
