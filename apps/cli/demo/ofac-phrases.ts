type Rule = readonly [source: RegExp, target: string];

/** Terms of the remarks of the list, the longer first. What is a name or a number stays as it is. */
const TERMS: readonly Rule[] = [
  [/Business Registration Document #/g, '商业登记证号'],
  [/Certificate of Incorporation Number/g, '公司注册证书编号'],
  [/Commercial Registry Number/g, '商业登记编号'],
  [/Unified Social Credit Code \(USCC\)/g, '统一社会信用代码'],
  [/Registration Number/g, '注册编号'],
  [/Registration ID/g, '注册号'],
  [/Company Number/g, '公司编号'],
  [/National ID No\./g, '身份证件号'],
  [/Email Address/g, '电子邮箱'],
  [/Website/g, '网站'],
  [/Linked To:/g, '关联方：'],
  [/a\.k\.a\./g, '又名'],
  [/\balt\./g, '另有'],
  [/\(Hong Kong\)/g, '（香港）'],
  [/\(China\)/g, '（中国）'],
  [/; /g, '；'],
];

/** Sentences that leads made from OFAC's list consist of; a name before them is kept. */
const SENTENCES: readonly Rule[] = [
  [
    /^(.+) is named on the list of Specially Designated Nationals of the United States \(entry (\d+), programme (.+)\)\.$/,
    '$1已列入美国特别指定国民名单（第$2条，项目$3）。',
  ],
  [/^(.*?) ?\(OFAC entry (\d+)\)$/, '$1（OFAC名单第$2条）'],
  [/^Source: OFAC SDN list, entry (\d+)$/, '来源：OFAC特别指定国民名单第$1条'],
  [/^Current registration status and business scope of the company$/, '该公司目前的登记状态和经营范围'],
  [/^Exports of controlled precursors declared by the company in the last (\d+) months$/, '该公司近$1个月申报的管制前体出口'],
  [/^Current directorships and shareholdings of the person$/, '该人目前任职和持股情况'],
  [
    /^Exports of controlled precursors declared in the name of the person in the last (\d+) months$/,
    '以该人名义近$1个月申报的管制前体出口',
  ],
];

const REMARKS = /^Remarks of the list: /;
/** A later part of remarks that hold a full stop: it begins with a term. */
const ANY_TERM = new RegExp(
  `^(?:'|${TERMS.slice(0, 10)
    .map(([source]) => source.source)
    .join('|')})`,
);
/** A name that stands alone because the full stop in it looks like the end of a sentence. */
const NAME = /^[A-Z0-9 ,.&'()-]+$/;

/** A sentence of a lead made from OFAC's list, in Chinese; null for any other. */
export function ofacInChinese(sentence: string): string | null {
  for (const [source, target] of SENTENCES) if (source.test(sentence)) return sentence.replace(source, target);
  if (REMARKS.test(sentence)) return `名单备注：${terms(sentence.replace(REMARKS, ''))}`;
  if (ANY_TERM.test(sentence)) return terms(sentence);
  return NAME.test(sentence) ? sentence : null;
}

/** Chinese writes no space beside its own signs. */
const SPACES = /(?<=[\p{Script=Han}：；]) | (?=（)/gu;

const terms = (text: string): string =>
  TERMS.reduce((so, [source, target]) => so.replace(source, target), text)
    .replace(/\.$/, '。')
    .replace(SPACES, '');
