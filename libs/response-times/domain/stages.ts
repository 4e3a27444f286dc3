/** Whose time it is. */
export const HOLDERS = ['requester', 'receiver', 'third_party', 'nobody', 'transit'] as const;
export type Holder = (typeof HOLDERS)[number];

/** What the time is spent on, and who holds it. */
export const STAGES = {
  drafting: { holder: 'requester', en: 'Drafting', zh: '起草' },
  release: { holder: 'requester', en: 'Release', zh: '放行' },
  translation_in: { holder: 'requester', en: 'Translation', zh: '翻译' },
  transit: { holder: 'transit', en: 'On its way', zh: '传送' },
  triage: { holder: 'receiver', en: 'Assignment', zh: '分派' },
  work: { holder: 'receiver', en: 'Work', zh: '办理' },
  clarification: { holder: 'requester', en: 'Clarification', zh: '补充说明' },
  authorisation: { holder: 'third_party', en: 'Judicial authorisation', zh: '司法授权' },
  stopped: { holder: 'nobody', en: 'Stopped', zh: '中止' },
  translation_back: { holder: 'receiver', en: 'Translation of the answer', zh: '答复翻译' },
  release_back: { holder: 'receiver', en: 'Release of the answer', zh: '答复放行' },
} as const satisfies Readonly<Record<string, { readonly holder: Holder; readonly en: string; readonly zh: string }>>;

export type Stage = keyof typeof STAGES;

/** Why a clock stands still, the weakest first: where several hold, the last decides whose time it is. */
export const STOPS = {
  TRANSLATION_RETURNED: { stage: 'translation_in', announcedBy: ['receiver'] },
  CLARIFICATION_PENDING: { stage: 'clarification', announcedBy: [] },
  JUDICIAL_AUTHORISATION: { stage: 'authorisation', announcedBy: ['receiver'] },
  FORCE_MAJEURE: { stage: 'stopped', announcedBy: ['requester', 'receiver'] },
  SUSPENSION: { stage: 'stopped', announcedBy: ['requester', 'receiver'] },
} as const satisfies Readonly<Record<string, { readonly stage: Stage; readonly announcedBy: readonly ('requester' | 'receiver')[] }>>;

export type StopCode = keyof typeof STOPS;

/** Stops by strength. */
export const STOP_CODES = Object.keys(STOPS) as readonly StopCode[];

/** Whether a party may announce the stop; the one for a pending clarification follows from the messages. */
export const mayStop = (code: string, party: 'requester' | 'receiver'): code is StopCode =>
  Object.hasOwn(STOPS, code) && (STOPS[code as StopCode].announcedBy as readonly string[]).includes(party);
