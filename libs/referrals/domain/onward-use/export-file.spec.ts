import { type ExportedMessage, exportFile, labelOf } from './export-file';

const message = (change: Partial<ExportedMessage> = {}): ExportedMessage => ({
  id: 'm1',
  kind: 'referral.original',
  agency: 'DEA',
  reference: 'DEA-LR-2026-000001',
  sentAt: '2026-03-02T08:00:00.000Z',
  handling: ['H1', 'H3'],
  language: 'en',
  texts: { title: 'A parcel', handlingText: 'Not before the trial.' },
  translation: { language: 'zh-CN', texts: { title: '包裹', handlingText: '审判前不得使用。' } },
  data: { identifiers: [] },
  hash: 'x',
  facts: {},
  withheld: null,
  ...change,
});
const head = {
  at: new Date('2026-03-03T00:00:00.000Z'),
  by: { login: 'someone@NNCC', name: 'Someone' },
  referral: { reference: 'DEA-LR-2026-000001' },
};

describe('an exported thread', () => {
  it('begins with its marking: every restriction of what is in it, and what H3 stands for', () => {
    const file = exportFile(head, [message(), message({ id: 'm2', handling: ['H2'] })]);
    expect(file.marking.handling.map(({ code }) => code)).toEqual(['H1', 'H2', 'H3']);
    const translation = { language: 'zh-CN', text: '审判前不得使用。' };
    expect(file.marking.restrictions).toMatchObject([{ message: 'm1', text: 'Not before the trial.', translation }]);
    expect(exportFile(head, []).marking.handling.map(({ code }) => code)).toEqual(['H0']);
  });

  it('says nothing of what is withheld but that it is', () => {
    for (const withheld of ['not-permitted', 'recalled'] as const) {
      const file = exportFile(head, [message({ withheld })]);
      expect(file.messages).toMatchObject([{ id: 'm1', from: 'DEA', texts: [], data: {}, withheld: { code: withheld } }]);
      expect(file.marking).toMatchObject({ handling: [{ code: 'H0' }], restrictions: [] });
      expect(JSON.stringify(file)).not.toMatch(/A parcel|Not before|包裹/);
    }
  });

  it('labels every text in both languages, beside its translation', () => {
    const [first] = exportFile(head, [message({ texts: { title: 'A parcel', 'items.2': 'Who?' } })]).messages;
    expect(first!.texts).toEqual([
      {
        path: 'title',
        label: { en: 'Title', zh: '标题' },
        language: 'en',
        text: 'A parcel',
        translation: { language: 'zh-CN', text: '包裹' },
      },
      { path: 'items.2', label: { en: 'Item 2', zh: '事项2' }, language: 'en', text: 'Who?', translation: null },
    ]);
    expect(first!.label).toEqual({ en: 'Original', zh: '移送正文' });
    expect(labelOf('forwarded.1.items.3')).toEqual({ en: 'Passed on 1: Item 3', zh: '转递件1：事项3' });
    expect(labelOf('something')).toEqual({ en: 'something', zh: 'something' });
  });

  it('explains every code that it says', () => {
    const { legend } = exportFile(head, []);
    expect(legend['referralKinds']).toHaveProperty('lead', { en: 'Lead', zh: expect.any(String) });
    for (const list of Object.values(legend)) for (const label of Object.values(list)) expect(Object.keys(label)).toEqual(['en', 'zh']);
  });
});
