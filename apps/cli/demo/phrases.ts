/** One sentence, said in both languages of the demonstration. */
export interface Phrase {
  readonly en: string;
  readonly zh: string;
}
export type Language = 'en' | 'zh-CN';

const phrase = (en: string, zh: string): Phrase => ({ en, zh });

/** Every message says so: it names real companies and substances, and nothing is found out about them here. */
const DISCLAIMER = phrase(
  'This text was written for a demonstration and states no finding about anyone.',
  '本文为演示而编写，不构成对任何人的认定。',
);

/** What the joint case is called and about. */
export const CASE = {
  title: [phrase('Precursor suppliers named on public lists', '公开名单所列前体供应商')],
  summary: [
    DISCLAIMER,
    phrase(
      'The case brings together what both sides know of suppliers of fentanyl precursors that are named on public lists.',
      '本案汇集双方掌握的公开名单所列芬太尼前体供应商的情况。',
    ),
    phrase('Leads about them are exchanged within the case.', '有关线索在本案内交换。'),
  ],
} as const;

const QUESTIONS = [
  phrase('Please say which period the request covers.', '请说明本请求涉及的时间段。'),
  phrase('Please say whether the matter is before a court on your side.', '请说明该事项在贵方是否已进入诉讼程序。'),
  phrase('Please say which of the items is needed first.', '请说明最先需要哪一项。'),
  phrase('Please say whether the subject may be approached.', '请说明是否可以接触有关对象。'),
];
const CLARIFICATIONS = [
  phrase('The request covers the last two years.', '本请求涉及最近两年。'),
  phrase('The matter is not before a court.', '该事项尚未进入诉讼程序。'),
  phrase('The first item is needed first.', '最先需要第一项。'),
  phrase('The subject should not be approached for the time being.', '暂不宜接触有关对象。'),
];
const UPDATE = phrase('There is nothing to add to the facts; the request stands.', '事实部分无补充，请求不变。');
const INTERIM = phrase('Part of the request can be answered now; the rest will follow.', '部分请求现可答复，其余随后答复。');
const REFUSAL = phrase('One item cannot be answered, on the ground stated.', '有一项因所列理由不能答复。');
const FINAL = phrase('Every item that was still open has been dealt with.', '其余各项均已办理。');
const ITEM = phrase('Dealt with for the demonstration; no real record was consulted.', '本项仅作演示办理，未查询任何真实记录。');
const REFUSED_ITEM = phrase('Refused for the demonstration.', '本项仅为演示而拒绝。');

const pick = <T>(list: readonly T[], row: number): T => list[(row - 1) % list.length]!;

/** Joins sentences as the language writes them. */
export const say = (language: string, sentences: readonly Phrase[]): string =>
  language === 'zh-CN' ? sentences.map(({ zh }) => zh).join('') : sentences.map(({ en }) => en).join(' ');

/** What is written on a row, by what it is. */
export const TEXTS = {
  question: (row: number) => [DISCLAIMER, pick(QUESTIONS, row)],
  clarification: (row: number) => [DISCLAIMER, pick(CLARIFICATIONS, row)],
  update: () => [DISCLAIMER, UPDATE],
  interim: () => [DISCLAIMER, INTERIM],
  refusal: () => [DISCLAIMER, REFUSAL],
  final: () => [DISCLAIMER, FINAL],
  item: () => [ITEM],
  refusedItem: () => [REFUSED_ITEM],
} as const satisfies Readonly<Record<string, (row: number) => readonly Phrase[]>>;

/** Everything that the demonstration itself writes. */
export const PHRASES: readonly Phrase[] = [
  ...CASE.title,
  ...CASE.summary,
  ...QUESTIONS,
  ...CLARIFICATIONS,
  ...[UPDATE, INTERIM, REFUSAL, FINAL, ITEM, REFUSED_ITEM],
];
