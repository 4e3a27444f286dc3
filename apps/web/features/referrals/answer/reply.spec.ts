import type { Detail, OwnMessage } from '../detail/referral.queries';
import { itemsOf, rewrittenOf } from './reply-body';
import { emptyReply, replyOf } from './reply-from';
import { neededOf, wordless } from './reply-values';

const ZONE = 'Asia/Shanghai';
const item = (no: number, state: Detail['items'][number]['state'] = 'open') => ({ no, state, ground: null, settledBy: null });
const items = [item(1), item(2, 'answered'), item(3)];

describe('a message that begins', () => {
  it('speaks of the open items alone, and only where its kind does', () => {
    expect(emptyReply('final_answer', items, 'en').items.map(({ no, verdict }) => [no, verdict])).toEqual([
      [1, 'answered'],
      [3, 'answered'],
    ]);
    expect(emptyReply('interim_answer', items, 'en').items.map(({ verdict }) => verdict)).toEqual(['open', 'open']);
    expect(emptyReply('update', items, 'en').items).toEqual([]);
  });

  it('needs words first', () => expect(neededOf('update', emptyReply('update', items, 'en'))).toEqual(['text']));
});

describe('what stands against saving', () => {
  const reply = (kind: Parameters<typeof emptyReply>[0]) => ({ ...emptyReply(kind, items, 'en'), text: 'Words.' });
  const refused = { no: 1, verdict: 'refused' as const, ground: 'R1' as const, text: '' };

  it('a refusal names what it refuses, on a ground', () => {
    expect(neededOf('refusal', reply('refusal'))).toEqual(['refused']);
    expect(neededOf('refusal', { ...reply('refusal'), items: [{ ...refused, ground: '' }] })).toEqual(['ground']);
    expect(neededOf('refusal', { ...reply('refusal'), items: [refused] })).toEqual([]);
  });

  it('an interim answer leaves something open', () => {
    const all = reply('interim_answer').items.map((one) => ({ ...one, verdict: 'answered' as const }));
    expect(neededOf('interim_answer', { ...reply('interim_answer'), items: all })).toEqual(['left']);
    expect(neededOf('interim_answer', reply('interim_answer'))).toEqual([]);
    expect(neededOf('interim_answer', { ...reply('interim_answer'), items: [] })).toEqual([]);
  });

  it('a decision on a permission has its time or its ground, and H3 its text', () => {
    expect(neededOf('permission_grant', reply('permission_grant'))).toEqual(['validUntil']);
    expect(neededOf('permission_denial', reply('permission_denial'))).toEqual(['denial']);
    expect(neededOf('update', { ...reply('update'), handling: ['H3'] })).toEqual(['handlingText']);
  });

  it('tells of answered items without words', () => expect(wordless(reply('final_answer'))).toEqual([1, 3]));
});

describe('a form and its message', () => {
  const values = {
    ...emptyReply('final_answer', items, 'zh-CN'),
    text: ' 答复。 ',
    items: [
      { no: 1, verdict: 'answered' as const, ground: '' as const, text: '已查明。' },
      { no: 3, verdict: 'refused' as const, ground: 'R1' as const, text: '' },
    ],
  };

  it('says of each item that it is answered, or refused on its ground', () => {
    expect(itemsOf(values)).toEqual([
      { no: 1, ground: null, text: '已查明。' },
      { no: 3, ground: 'R1', text: null },
    ]);
  });

  it('is the same again when it is read', () => {
    const { language, handling, text } = rewrittenOf('final_answer', values, ZONE);
    const data = {
      items: [
        { no: 1, state: 'answered' as const, ground: null },
        { no: 3, state: 'refused' as const, ground: 'R1' as const },
      ],
    };
    const content = { texts: { text, 'items.1': '已查明。' }, data, translation: null };
    const saved = { language, handling, facts: {}, content } as unknown as OwnMessage;
    expect(replyOf('final_answer', saved, items, ZONE)).toEqual({ ...values, text: '答复。' });
  });

  it('holds until the end of a day', () => {
    const granted = rewrittenOf('permission_grant', { ...emptyReply('permission_grant', [], 'en'), validUntil: '2027-03-31' }, ZONE);
    expect(granted).toMatchObject({ validUntil: '2027-03-31T15:59:59.000Z' });
    expect(granted).not.toHaveProperty('items');
  });
});
