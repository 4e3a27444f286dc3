import { caseReference, issuerOf } from './case-reference';
import { readInvitation, readNote, type Wording } from './case-words';

const legalBasis = [{ instrument: 'WG-2024', article: 'para. 3' }];
const invitation: Wording = { texts: { title: 'A title', summary: 'A summary' }, data: { legalBasis }, translation: null };
const note: Wording = { texts: { text: 'A note' }, data: {}, translation: { language: 'zh-CN', texts: { text: '一条记录' } } };

describe('an invitation', () => {
  it('is read with its legal basis', () => {
    expect(readInvitation(invitation)).toEqual({ title: 'A title', summary: 'A summary', legalBasis, translation: null });
  });

  it('is read with its translation', () => {
    const translation = { language: 'zh-CN', texts: { title: '标题', summary: '摘要' } };
    expect(readInvitation({ ...invitation, translation })?.translation).toEqual({ language: 'zh-CN', title: '标题', summary: '摘要' });
  });

  it.each<[string, Wording]>([
    ['without a summary', { ...invitation, texts: { title: 'A title' } }],
    ['with a text too many', { ...invitation, texts: { ...invitation.texts, text: 'x' } }],
    ['with a blank title', { ...invitation, texts: { ...invitation.texts, title: ' \n' } }],
    ['with a title beyond every limit', { ...invitation, texts: { ...invitation.texts, title: 'x'.repeat(801) } }],
    ['without a legal basis', { ...invitation, data: {} }],
    ['with an empty legal basis', { ...invitation, data: { legalBasis: [] } }],
    ['with data too many', { ...invitation, data: { legalBasis, more: 1 } }],
    ['with an instrument that is no code', { ...invitation, data: { legalBasis: [{ instrument: 'a treaty', article: '1' }] } }],
    ['with half a translation', { ...invitation, translation: { language: 'zh-CN', texts: { title: '标题' } } }],
  ])('%s is not one', (_, wording) => expect(readInvitation(wording)).toBeNull());
});

describe('a shared note', () => {
  it('is read with its translation', () => {
    expect(readNote(note)).toEqual({ text: 'A note', translation: { language: 'zh-CN', text: '一条记录' } });
  });

  it.each<[string, Wording]>([
    ['with data', { ...note, data: { more: 1 } }],
    ['without text', { ...note, texts: {} }],
  ])('%s is not one', (_, wording) => expect(readNote(wording)).toBeNull());
});

describe('the shared reference', () => {
  it('has five digits, and more when they are needed', () => {
    expect(caseReference('DEA', 2026, 17)).toBe('JC-DEA-2026-00017');
    expect(caseReference('DEA', 2026, 123_456)).toBe('JC-DEA-2026-123456');
  });

  it('carries the code of the agency that issued it', () => expect(issuerOf('JC-DEA-2026-00017')).toBe('DEA'));

  it.each(['JC-DEA-2026-17', 'RF-DEA-2026-00017', 'JC-dea-2026-00017', 'JC-DEA-2026-00017\n', ''])('%j is none', (text) => {
    expect(issuerOf(text)).toBeNull();
  });
});
