import type { Role } from '@counterpart/kernel';

export interface DemoPerson {
  readonly name: string;
  readonly displayName: string;
  readonly agency: string;
  readonly roles: readonly Role[];
  readonly languages: readonly string[];
  readonly desks: readonly string[];
}

const DESKS: Readonly<Record<string, readonly string[]>> = {
  DEA: ['DEA-CHEM', 'DEA-FIN'],
  CBP: ['CBP-NTC'],
  NNCC: ['NNCC-PREC', 'NNCC-INTL'],
  GACC: ['GACC-ANTI'],
};

const ENGLISH: Readonly<Record<string, string>> = {
  liaison: 'Liaison Officer',
  supervisor: 'Supervisor',
  analyst: 'Analyst',
  translator: 'Translator',
  auditor: 'Auditor',
  administrator: 'Administrator',
  secretariat: 'Secretariat',
};
const CHINESE: Readonly<Record<string, string>> = {
  liaison: '联络官',
  supervisor: '主管',
  analyst: '分析员',
  translator: '译员',
  auditor: '审计员',
  administrator: '管理员',
  secretariat: '秘书处',
};

/** Two of whatever needs a second person, one of the rest; the secretariat sits in each side's first agency. */
const POSTS: readonly (readonly [Role, number])[] = [
  ['liaison', 2],
  ['supervisor', 2],
  ['translator', 2],
  ['analyst', 1],
  ['auditor', 1],
  ['administrator', 1],
];
const NUMBERS_ZH = ['一', '二'];

/** The people of the demonstration. Nobody bears these names: they are posts with a number. */
export const DEMO_PEOPLE: readonly DemoPerson[] = Object.entries(DESKS).flatMap(([agency, desks]) => {
  const isChinese = agency === 'NNCC' || agency === 'GACC';
  const posts = agency === 'DEA' || agency === 'NNCC' ? [...POSTS, ['secretariat', 1] as const] : POSTS;
  return posts.flatMap(([role, count]) =>
    Array.from({ length: count }, (_, i) => ({
      name: count === 1 ? role : `${role}${i + 1}`,
      displayName: isChinese
        ? `示范${CHINESE[role]}${count === 1 ? '' : NUMBERS_ZH[i]}`
        : `Demo ${ENGLISH[role]}${count === 1 ? '' : ` ${i + 1}`}`,
      agency,
      roles: [role],
      languages: role === 'translator' ? ['en', 'zh-CN'] : [isChinese ? 'zh-CN' : 'en'],
      desks: role === 'liaison' || role === 'supervisor' || role === 'analyst' ? desks : [],
    })),
  );
});
