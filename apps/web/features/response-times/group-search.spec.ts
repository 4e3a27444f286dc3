import { searchOfGroup } from './group-search';

describe('the search behind a group', () => {
  it.each([
    [
      { requester: 'DEA', receiver: 'NNCC' },
      { requester: 'DEA', receiver: 'NNCC' },
    ],
    [{ class: 'NORMAL' as const }, { class: 'NORMAL' }],
    [{ month: '2026-02' }, { from: '2026-02-10', to: '2026-02-28' }],
    [{ month: '2026-04' }, { from: '2026-04-01', to: '2026-04-15' }],
  ])('of %p', (key, expected) =>
    expect(searchOfGroup(key, { from: '2026-02-10', to: '2026-04-15' })).toEqual({ from: '2026-02-10', to: '2026-04-15', ...expected }),
  );

  it('is none by desk', () => expect(searchOfGroup({ desk: 'NNCC-B01' }, {})).toBeNull());
});
