import type { Label } from '@counterpart/kernel';

/** What a kind of referral needs, and who says the last word on it. */
interface ReferralKindEntry extends Label {
  /** Whether it asks: then it lists what it asks for, item by item. */
  readonly asks: boolean;
  /** Whether it must name its subject by at least one identifier. */
  readonly identifies: boolean;
  /** The one for whom it is done: who asked closes a request, who was informed closes a lead. */
  readonly closedBy: 'requester' | 'receiver';
}

const asking = (en: string, zh: string): ReferralKindEntry => ({ en, zh, asks: true, identifies: false, closedBy: 'requester' });
const informing = (en: string, zh: string, identifies: boolean): ReferralKindEntry => ({
  en,
  zh,
  asks: false,
  identifies,
  closedBy: 'receiver',
});

export const REFERRAL_KINDS = {
  lead: informing('Lead', '线索', true),
  information_request: asking('Information request', '信息请求'),
  action_request: asking('Action request', '行动请求'),
  forensic_request: asking('Forensic request', '检验鉴定请求'),
  precursor_incident: informing('Precursor incident', '易制毒化学品事件通报', true),
  nps_alert: informing('New psychoactive substance alert', '新精神活性物质预警', true),
  legal_assistance_notice: informing('Notice of a legal assistance request', '司法协助请求通知', false),
} as const satisfies Record<string, ReferralKindEntry>;

export type ReferralKind = keyof typeof REFERRAL_KINDS;
