import { isReceiptKind, readReceipt, RECEIPT_KINDS } from './receipt';
import { seal } from './envelope.samples';

const { header, hash } = seal();
const about = { of: header.id, ofHash: hash, at: '2026-03-02T08:16:00.000Z' };

describe('a receipt', () => {
  it.each([
    ['receipt.delivered', about],
    ['receipt.opened', about],
    ['receipt.acknowledged', about],
    ['receipt.progress', { ...about, step: 'awaiting_release' }],
    ['receipt.purged', { ...about, outcome: 'purged' }],
    ['receipt.purged', { ...about, outcome: 'kept', ground: 'COURT_PROCEEDINGS' }],
  ])('%s reads as it was written', (kind, facts) => expect(readReceipt(kind, facts)).toEqual({ kind, facts }));

  it.each([
    ['of a kind that is none', 'referral.original', about],
    ['of a kind by inheritance', 'toString', about],
    ['about nothing', 'receipt.opened', { at: about.at }],
    ['at no time', 'receipt.opened', { ...about, at: 'soon' }],
    ['that says more', 'receipt.delivered', { ...about, step: 'assigned' }],
    ['of progress without a step', 'receipt.progress', about],
    ['of progress with a step off the list', 'receipt.progress', { ...about, step: 'reading' }],
    ['of a purge without its outcome', 'receipt.purged', about],
    ['of a purge with a ground', 'receipt.purged', { ...about, outcome: 'purged', ground: 'LIFE_SAFETY' }],
    ['of keeping without a ground', 'receipt.purged', { ...about, outcome: 'kept' }],
    ['of keeping with a ground off the list', 'receipt.purged', { ...about, outcome: 'kept', ground: 'BECAUSE' }],
  ])('%s is not one', (_, kind, facts) => expect(readReceipt(kind, facts)).toBeNull());

  it('is of a closed list of kinds', () => {
    expect(RECEIPT_KINDS).toHaveLength(5);
    expect(RECEIPT_KINDS.every(isReceiptKind)).toBe(true);
  });
});
