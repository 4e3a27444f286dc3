import { forwardedContent, restrictionOf, rewritten, type ThreadMessage, withoutRecalled } from './forwarded-content';
import { carriesAll, originsOf } from './origins';

const message = (change: Partial<ThreadMessage> = {}): ThreadMessage => ({
  id: 'm1',
  kind: 'referral.original',
  agency: 'DEA',
  reference: 'DEA-LR-2026-000001',
  sentAt: '2026-03-02T08:00:00.000Z',
  handling: ['H2', 'H3'],
  language: 'en',
  texts: { title: 'A parcel', text: 'It moves.', handlingText: 'Not before the trial.' },
  translation: { language: 'zh-CN', texts: { title: '包裹', text: '正在运送。', handlingText: '审判前不得使用。' } },
  data: { identifiers: [] },
  ...change,
});

describe('what is passed on', () => {
  it('stands beside the carrier’s own words, in the language of the carrier', () => {
    const { texts, data } = forwardedContent(
      [message(), message({ id: 'm2', language: 'zh-CN', translation: null, texts: { text: '补充。', handlingText: '限制。' } })],
      'zh-CN',
    );
    expect(texts).toEqual({
      'forwarded.1.title': '包裹',
      'forwarded.1.text': '正在运送。',
      'forwarded.1.handlingText': '审判前不得使用。',
      'forwarded.2.text': '补充。',
      'forwarded.2.handlingText': '限制。',
    });
    expect(data['forwarded']).toEqual([
      expect.objectContaining({ message: 'm1', agency: 'DEA', language: 'zh-CN', original: { language: 'en', texts: message().texts } }),
      expect.objectContaining({ message: 'm2', original: null }),
    ]);
  });

  it('is not there in a language that nobody translated it into', () => {
    expect(() => forwardedContent([message({ translation: null })], 'zh-CN')).toThrow(
      expect.objectContaining({ code: 'referral.forward-language' }),
    );
  });

  it('says the restriction that H3 stands for, in the words of each originator, and refers to them', () => {
    expect(restrictionOf([message(), message({ handling: ['H2'] })], 'zh-CN')).toBe('见所转递内容的限制说明。');
    expect(restrictionOf([message({ handling: ['H2'] })], 'en')).toBeNull();
    const silent = message({ texts: { text: 'It moves.', handlingText: ' ' } });
    expect(() => forwardedContent([silent], 'en')).toThrow(expect.objectContaining({ code: 'referral.restriction-unknown' }));
    expect(() => forwardedContent([{ ...silent, handling: ['H2'] }], 'en')).not.toThrow();
  });

  it('is not changed with the draft that carries it', () => {
    const content = { texts: { title: 'See below', 'forwarded.1.text': 'It moves.' }, data: { forwarded: ['part'], items: [1] } };
    const before = { content, facts: { origins: ['origin'], items: [1] }, language: 'en' };
    const after = {
      content: { texts: { title: 'New', 'forwarded.1.text': 'Nothing moves.' }, data: { items: [] } },
      facts: { items: [] },
      language: 'en',
    };
    expect(rewritten(before, after)).toEqual({
      content: { texts: { title: 'New', 'forwarded.1.text': 'It moves.' }, data: { items: [], forwarded: ['part'] } },
      facts: { origins: ['origin'], items: [] },
    });
    expect(() => rewritten(before, { ...after, language: 'zh-CN' })).toThrow(
      expect.objectContaining({ code: 'referral.forward-language' }),
    );
    const plain = { content: { texts: { title: 'Old' }, data: {} }, facts: {}, language: 'en' };
    expect(rewritten(plain, { ...after, language: 'zh-CN' })).toEqual({ content: after.content, facts: after.facts });
  });

  it('goes when it is called back, and nothing else goes with it', () => {
    const content = forwardedContent([message(), message({ id: 'm2' })], 'zh-CN');
    const carried = { texts: { title: 'See below', 'forwarded.20.text': 'x', ...content.texts }, data: { items: [], ...content.data } };
    const left = withoutRecalled(carried, new Set(['m2']));
    expect(Object.keys(left.texts)).toEqual([
      'title',
      'forwarded.20.text',
      ...Object.keys(content.texts).filter((path) => path.includes('.1.')),
    ]);
    expect(left.data).toEqual({
      items: [],
      forwarded: [
        expect.objectContaining({ message: 'm1', data: { identifiers: [] } }),
        expect.objectContaining({ message: 'm2', original: null, data: {} }),
      ],
    });
    expect(withoutRecalled(left, new Set(['m2']))).toBe(left);
    expect(withoutRecalled(carried, new Set(['m9']))).toBe(carried);
  });
});

describe('the origins of what is passed on', () => {
  const dea = { agency: 'DEA', message: 'm1', handling: ['H2'] } as const;

  it('are the messages of others, and what those were made from', () => {
    const received = { id: 'm1', agency: 'DEA', handling: ['H2'], origins: [] } as const;
    const carried = { id: 'm9', agency: 'CBP', handling: ['H1', 'H2'], origins: [{ ...dea, handling: ['H1'] }] } as const;
    expect(originsOf([received, { ...received, id: 'm2', agency: 'NNCC' }], 'NNCC')).toEqual([dea]);
    expect(originsOf([received, carried], 'NNCC')).toEqual([
      { agency: 'DEA', message: 'm1', handling: ['H1', 'H2'] },
      { agency: 'CBP', message: 'm9', handling: ['H1', 'H2'] },
    ]);
    expect(originsOf([{ ...received, agency: 'NNCC', origins: [dea] }], 'NNCC')).toEqual([dea]);
  });

  it('bind whatever is made from them', () => {
    expect(carriesAll(['H2'], [dea])).toBe(true);
    expect(carriesAll(['H1'], [dea])).toBe(false);
    expect(carriesAll(['H0'], [{ ...dea, handling: ['H0'] }])).toBe(true);
    expect(carriesAll(['H0'], [])).toBe(true);
  });
});
