import {
  type CodeList,
  CRIME_TYPES,
  type EventFacts,
  HANDLING_CODES,
  type HandlingCode,
  type Label,
  unionOfHandling,
} from '@counterpart/kernel';
import { CLOCK_STOPS } from '../codes/clock-stops';
import { INFORMATION_GRADES, SOURCE_GRADES } from '../codes/evaluation';
import { MESSAGE_KINDS } from '../codes/message-kinds';
import { ONWARD_USES, PERMISSION_DENIALS, PERMISSION_ENDS } from '../codes/onward-use';
import { OUTCOMES, USEFULNESS_GRADES } from '../codes/outcomes';
import { DELAY_REASONS, RECALL_REASONS } from '../codes/reasons';
import { REFERRAL_KINDS } from '../codes/referral-kinds';
import { REFUSAL_GROUNDS } from '../codes/refusal-grounds';
import { URGENCY_CLASSES, URGENCY_GROUNDS } from '../codes/urgency';
import { REFERRAL_STATES } from '../thread/referral-lifecycle';
import type { ThreadMessage } from './forwarded-content';

const LISTS: Readonly<Record<string, CodeList>> = {
  handling: HANDLING_CODES,
  referralKinds: REFERRAL_KINDS,
  referralStates: REFERRAL_STATES,
  messageKinds: MESSAGE_KINDS,
  crimeTypes: CRIME_TYPES,
  urgencyClasses: URGENCY_CLASSES,
  urgencyGrounds: URGENCY_GROUNDS,
  sourceGrades: SOURCE_GRADES,
  informationGrades: INFORMATION_GRADES,
  refusalGrounds: REFUSAL_GROUNDS,
  delayReasons: DELAY_REASONS,
  recallReasons: RECALL_REASONS,
  clockStops: CLOCK_STOPS,
  outcomes: OUTCOMES,
  usefulness: USEFULNESS_GRADES,
  onwardUses: ONWARD_USES,
  permissionDenials: PERMISSION_DENIALS,
  permissionEnds: PERMISSION_ENDS,
};

/** Everything that the file says by a code, with its meaning in both languages. */
const LEGEND = Object.fromEntries(
  Object.entries(LISTS).map(([name, list]) => [
    name,
    Object.fromEntries(Object.entries(list).map(([code, { en, zh }]) => [code, { en, zh }])),
  ]),
);

const WITHHELD: Label = { en: 'Withheld: its originator has not permitted the export', zh: '未经来源方许可，内容不予导出' };
const RECALLED: Label = { en: 'Called back by its sender', zh: '已被发送方召回' };
const NOTICE: Label = {
  en: 'This file carries the restrictions below. Whoever holds it is bound by them.',
  zh: '本文件附有下列使用限制，持有人均须遵守。',
};

const FIELDS: Readonly<Record<string, Label>> = {
  title: { en: 'Title', zh: '标题' },
  text: { en: 'Text', zh: '正文' },
  handlingText: { en: 'Restriction', zh: '限制说明' },
};

/** What a person reads for the path of a text, such as `items.2` or `forwarded.1.title`. */
export function labelOf(path: string): Label {
  const forwarded = /^forwarded\.(\d+)\.(.+)$/.exec(path);
  if (forwarded) {
    const [, no, rest = ''] = forwarded;
    const { en, zh } = labelOf(rest);
    return { en: `Passed on ${no}: ${en}`, zh: `转递件${no}：${zh}` };
  }
  const item = /^items\.(\d+)$/.exec(path);
  return item ? { en: `Item ${item[1]}`, zh: `事项${item[1]}` } : (FIELDS[path] ?? { en: path, zh: path });
}

/** A message of the thread, and why its words are left out; null where they are not. */
export interface ExportedMessage extends ThreadMessage {
  readonly hash: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly withheld: 'not-permitted' | 'recalled' | null;
}

export interface ExportHead {
  readonly at: Date;
  readonly by: { readonly login: string; readonly name: string };
  readonly referral: EventFacts;
}

type Labelled = Label & { readonly code: HandlingCode };
interface ExportedText {
  readonly path: string;
  readonly label: Label;
  readonly language: string | null;
  readonly text: string;
  readonly translation: { readonly language: string; readonly text: string } | null;
}

const marked = (handling: readonly HandlingCode[]): readonly Labelled[] => handling.map((code) => ({ code, ...HANDLING_CODES[code] }));

/** A thread as one file that explains itself: every text with its label and translation, every code in both languages, the marking first. */
export function exportFile({ at, by, referral }: ExportHead, messages: readonly ExportedMessage[]) {
  const shown = messages.filter(({ withheld }) => withheld === null);
  return {
    format: 'counterpart.referral',
    version: 1,
    marking: {
      notice: NOTICE,
      handling: marked(unionOfHandling(...shown.map(({ handling }) => handling))),
      restrictions: shown.flatMap((message) => {
        const said = message.handling.includes('H3') ? textsOf(message).filter(({ path }) => path.endsWith('handlingText')) : [];
        return said.map((text) => ({ message: message.id, ...text }));
      }),
    },
    exportedAt: at.toISOString(),
    exportedBy: by,
    referral,
    messages: messages.map(messageOf),
    legend: LEGEND,
  };
}

const REASONS = { 'not-permitted': WITHHELD, recalled: RECALLED } as const;

function messageOf(message: ExportedMessage) {
  const { id, kind, agency, sentAt, handling, language, facts, data, hash, withheld } = message;
  return {
    id,
    kind,
    label: MESSAGE_KINDS[kind.slice('referral.'.length) as keyof typeof MESSAGE_KINDS],
    from: agency,
    sentAt,
    handling: marked(handling),
    language,
    facts,
    hash,
    withheld: withheld === null ? null : { code: withheld, ...REASONS[withheld] },
    texts: withheld === null ? textsOf(message) : [],
    data: withheld === null ? data : {},
  };
}

const textsOf = ({ texts, translation, language }: ThreadMessage): readonly ExportedText[] =>
  Object.entries(texts).map(([path, text]) => {
    const translated = translation?.texts[path];
    return {
      path,
      label: labelOf(path),
      language,
      text,
      translation: translation === null || translated === undefined ? null : { language: translation.language, text: translated },
    };
  });
