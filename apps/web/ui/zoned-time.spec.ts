import { twoZones } from './zoned-time';

const ZONES = ['Asia/Shanghai', 'America/New_York'];

it.each([
  ['the same day', 'en', '2026-03-01T06:30:00Z', ['Mar 1, 2026 14:30 China Time', '01:30 ET']],
  ['different days', 'en', '2026-03-01T20:30:00Z', ['Mar 2, 2026 04:30 China Time', 'Mar 1, 2026 15:30 ET']],
  ['Chinese', 'zh-CN', '2026-07-01T20:30:00Z', ['2026年7月2日 04:30 中国标准时间', '2026年7月1日 16:30 北美东部时间']],
  ['midnight', 'en', '2026-02-28T16:00:00Z', ['Mar 1, 2026 00:00 China Time', 'Feb 28, 2026 11:00 ET']],
])('%s', (_, language, at, expected) => expect(twoZones(at, ZONES, language)).toEqual(expected));

it('says once what is one', () => {
  expect(twoZones('2026-03-01T06:30:00Z', ['Asia/Shanghai', 'Asia/Shanghai'], 'en')).toEqual(['Mar 1, 2026 14:30 China Time']);
  expect(twoZones('2026-03-01T06:30:00Z', [], 'en')).toEqual([]);
});
