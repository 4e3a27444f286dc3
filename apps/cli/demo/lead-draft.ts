import type { Lead } from '@counterpart/referrals';

const SOURCE = { en: '\nSource: ', 'zh-CN': '\n来源：' } as const;

/** Where a draft goes, and what it is part of. */
export interface DraftPlace {
  readonly deskId: string;
  readonly caseId: string | null;
  readonly ownReference: string;
}

/** The body of `POST /referrals` for a lead. */
export const draftOf = (lead: Lead, { deskId, caseId, ownReference }: DraftPlace): object => ({
  deskId,
  caseId,
  ownReference,
  to: { agency: lead.recipientAgency, desk: lead.recipientDesk },
  kind: lead.kind,
  crimeType: lead.crimeType,
  deadline: { class: lead.urgency, ground: lead.ground },
  handling: lead.handling,
  handlingText: lead.handlingText,
  evaluation: lead.evaluation,
  legalBasis: [lead.legalBasis],
  language: lead.language,
  title: lead.title,
  text: `${lead.text}${SOURCE[lead.language]}${lead.source}`,
  items: lead.requestedItems.map((text) => ({ text })),
  identifiers: lead.identifiers.map(({ kind, value }) => ({ kind, value })),
  substances: lead.substance === null ? [] : [lead.substance],
});
