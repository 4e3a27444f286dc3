import { type Person, unionOfHandling } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import type { ReferralKind } from '../domain/codes/referral-kinds';
import { type ThreadMessage, forwardedContent, restrictionOf } from '../domain/onward-use/forwarded-content';
import type { OnwardStanding } from '../domain/onward-use/onward-use';
import { originsOf } from '../domain/onward-use/origins';
import { contentOf, factsOf, headingOf, type ReferralDraft } from '../domain/original';
import type { Referral } from '../domain/referral';
import { referralForwarded } from '../domain/referral.events';
import { referralPolicy } from '../domain/referral.policy';
import type { Origin } from '../domain/thread/thread-facts';
import { type DraftedReferral, draftedReferral } from '../drafted-referral';
import { type Beginning, NewDrafts } from '../new-drafts';
import { type NewPlace, ReferralPlaces, type Route } from '../referral-places';
import { ReferralThreads } from '../referral-threads';
import { OnwardUses } from './onward-uses';
import { rememberOrigins } from './origin-rows';
import { heldMessages } from './thread-messages.sql';

/** What an officer passes on, and what he or she says to it. */
export interface Forwarding {
  readonly to: Route['to'];
  /** Ids of messages of the thread. */
  readonly messages: readonly string[];
  readonly kind: ReferralKind;
  readonly language: string;
  readonly title: string;
  readonly text: string | null;
}

/** Passes on what a thread says: a new referral to another agency, bound by all that it is made from. */
@Injectable()
export class ForwardingService {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly threads: ReferralThreads,
    private readonly places: ReferralPlaces,
    private readonly uses: OnwardUses,
    private readonly drafts: NewDrafts,
  ) {}

  /** Drafts it, once a `request`; throws what stands against the passing on of any message. It is checked again at submission and release. */
  forward(person: Person, id: string, forwarding: Forwarding, request: RequestKey | null = null): Promise<DraftedReferral> {
    return this.idempotency.run(person, request, async (tx) => {
      const { referral: source } = await this.threads.lock(tx, id);
      referralPolicy.require(person, 'referral.forward', source);
      await this.threads.requireCleared(tx, source);
      const place = await this.places.onward(tx, source, forwarding.to);
      const standing = await this.uses.standing(tx, source);
      this.uses.require(standing, forwarding.messages, { use: 'forward', recipient: place.recipient, at: tx.at });
      const passedOn = await passedOnOf(tx, source, forwarding.messages, standing);
      const { referral, message } = this.drafts.begin(tx, place, beginningOf(source, place, forwarding, passedOn));
      rememberOrigins(tx, referral, message.id, [...passedOn.origins, ...passedOn.own]);
      tx.record(referralForwarded(id, { to: referral.id, recipient: place.recipient, messages: forwarding.messages }));
      return draftedReferral(referral, message);
    });
  }
}

interface PassedOn {
  readonly messages: readonly ThreadMessage[];
  readonly origins: readonly Origin[];
  /** The agency's own among the messages: nobody else's restriction, but where it comes from all the same. */
  readonly own: readonly Origin[];
}

/** The messages with their content, in the order in which they were written. */
async function passedOnOf(tx: Transaction, source: Referral, ids: readonly string[], standing: OnwardStanding): Promise<PassedOn> {
  const messages = (await heldMessages(tx, source)).filter(({ id }) => ids.includes(id));
  const withOrigins = messages.map((message) => ({
    ...message,
    origins: standing.messages.find(({ id }) => id === message.id)?.origins ?? [],
  }));
  const own = messages.filter(({ box }) => box === 'out').map(({ id, agency, handling }) => ({ message: id, agency, handling }));
  return { messages, origins: originsOf(withOrigins, standing.agency), own };
}

function beginningOf(source: Referral, place: NewPlace, forwarding: Forwarding, { messages, origins }: PassedOn): Beginning {
  const { kind, language, title, text } = forwarding;
  const forwarded = forwardedContent(messages, language);
  const draft: ReferralDraft = {
    kind,
    crimeType: source.crimeType,
    deadline: { class: 'NORMAL', ground: null, agreedDate: null },
    handling: unionOfHandling(...messages.map(({ handling }) => handling), ...origins.map(({ handling }) => handling)),
    handlingText: restrictionOf(messages, language),
    evaluation: null,
    legalBasis: [],
    exercise: source.exercise,
    language,
    title,
    text,
    items: [],
    identifiers: [],
    substances: [],
  };
  const own = contentOf(draft);
  return {
    heading: headingOf(draft, place.caseHandling),
    itemCount: 0,
    title,
    ownReference: null,
    facts: { ...factsOf(draft, place.receiverZone, place.caseReference), origins: origins.map((origin) => ({ ...origin })) },
    content: { texts: { ...own.texts, ...forwarded.texts }, data: { ...own.data, ...forwarded.data } },
  };
}
