import { keysOf } from './live-keys';

describe('a hint', () => {
  it.each(['referral', 'message', 'case', 'translation'])('of a %s refreshes one own work too', (topic) =>
    expect(keysOf(topic)).toContainEqual(['work']),
  );
  it('of a kind that is not known refreshes nothing', () => expect(keysOf('weather')).toEqual([]));
});
