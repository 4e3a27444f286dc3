import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lead, readLeads } from '@counterpart/referrals';
import { missingFacts } from '@counterpart/translations/domain/fact-check';
import { sentencesOf } from '@counterpart/translations/domain/sentences';
import { draftOf } from './lead-draft';
import { PHRASES } from './phrases';
import { Translator } from './translator';

const translator = new Translator();
const HAN = /\p{Script=Han}/u;

const OFAC = `ent_num,name,type,program,title,c1,c2,c3,c4,c5,c6,remarks
11298,SHUEN WAI HOLDING LIMITED,-0- ,SDNTK,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,Business Registration Document # 15895496 (Hong Kong); Certificate of Incorporation Number 330330 (Hong Kong).
16907,"BOYLE CHEMICAL CO., LTD.",-0- ,SDNTK,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,Website http://www.boylechem.com; alt. Website http://annaboylechem.globalimporter.net; Registration ID 310106000205236 (China).
32313,"HEBEI ATUN TRADING CO., LTD.",-0- ,ILLICIT-DRUGS-EO14059,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,Unified Social Credit Code (USCC) 91130104MA09YL9T2W (China); a.k.a. 'HBATUN'.
`;

/** Every sentence of a lead that its translators get to see. */
function sentences(lead: Lead): readonly string[] {
  const { title, text, handlingText, items } = draftOf(lead, { deskId: '', caseId: null, ownReference: '' }) as {
    readonly title: string;
    readonly text: string;
    readonly handlingText: string | null;
    readonly items: readonly { readonly text: string }[];
  };
  return [title, text, handlingText ?? '', ...items.map((item) => item.text)].flatMap((one) =>
    sentencesOf(one).map((sentence) => sentence.text),
  );
}

describe.each([
  ['the lead file that comes with the program', readFileSync(join(__dirname, '../data/leads.csv'))],
  ['leads made from OFAC’s list', Buffer.from(OFAC)],
])('the translators of the demonstration, on %s', (_, bytes) => {
  const { leads } = readLeads(bytes);
  const all = leads.flatMap((lead) => sentences(lead).map((sentence) => [lead.language, sentence] as const));

  it('know every sentence', () => {
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(([language, sentence]) => translator.translate(sentence, language) === null)).toEqual([]);
  });

  it('keep every number and identifier', () => {
    const lost = all.map(
      ([language, sentence]) => [sentence, missingFacts(sentence, translator.translate(sentence, language) ?? '')] as const,
    );
    expect(lost.filter(([, missing]) => missing.length > 0)).toEqual([]);
  });

  it('write the other language', () => {
    const isName = (text: string): boolean => /^[^a-z]+$/.test(text);
    const wrong = all.filter(([language, sentence]) => {
      const target = translator.translate(sentence, language)!;
      return language === 'en' ? !HAN.test(target) && !isName(target) : HAN.test(target);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the translators of the demonstration', () => {
  it.each(PHRASES.map((phrase) => [phrase.en, phrase.zh]))('know what its people write: %s', (en, zh) => {
    expect([sentencesOf(en).length, sentencesOf(zh).length]).toEqual([1, 1]);
    expect(translator.translate(en, 'en')).toBe(zh);
    expect(translator.translate(zh, 'zh-CN')).toBe(en);
    expect([missingFacts(en, zh), missingFacts(zh, en)]).toEqual([[], []]);
  });

  it.each([
    ['en', 'Shipment 3,500 kg, container CSQU3054383, 1609-66-1.'],
    ['zh-CN', '共3万件，1609-66-1。'],
  ])('mark what they do not know, and lose no number of it: %s', (language, sentence) => {
    expect(translator.translate(sentence, language)).toBeNull();
    expect(missingFacts(sentence, translator.placeholder(sentence, language))).toEqual([]);
    expect(sentencesOf(translator.placeholder(sentence, language)).length).toBeGreaterThan(0);
  });

  it('write remarks of the list without a space that Chinese does not have', () => {
    expect(translator.translate('Remarks of the list: Registration ID 310106000205236 (China).', 'en')).toBe(
      '名单备注：注册号310106000205236（中国）。',
    );
  });
});
