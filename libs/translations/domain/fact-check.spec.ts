import fc from 'fast-check';
import { missingFacts } from './fact-check';

describe('a translation has every number of its source', () => {
  it.each([
    ['3.5公斤', '3.5 kg'],
    ['3千克', '3 kg'],
    ['at 9:00', '九点'],
    ['CAS号：103-90-2', 'CAS number 103-90-2'],
    ['２０２４年３月５日', 'on 5 March 2024'],
    ['2024-03-05 08:15', '2024年3月5日8时15分'],
    ['1,200 parcels', '1200个包裹'],
    ['１，２００个包裹', '1,200 parcels'],
    ['集装箱TCLU1234568', 'container TCLU1234568'],
    ['3个包裹', 'three parcels'],
    ['25 parcels', '二十五个包裹'],
    ['2 people and 12 letters', '两人和十二封信'],
    ['50,000 tablets', '5万片'],
    ['1250万元', '12.5 million yuan'],
    ['the parcel', '包裹'],
  ])('%s -> %s', (source, target) => expect(missingFacts(source, target)).toEqual([]));
});

describe('what a translation lacks is named', () => {
  it.each([
    ['3.5公斤', '35 kg', ['3.5']],
    ['3千克', '5 kg', ['3']],
    ['CAS号：103-90-2和62-44-2', 'CAS number 103-90-3 and 62-44-2', ['103-90-2']],
    ['2024年3月5日', '5 May 2024', ['3']],
    ['2024年3月5日', '6 March 2024', ['5']],
    ['1,200 parcels', '120个包裹', ['1200']],
    ['集装箱TCLU1234568', 'container TCLU1234586', ['TCLU1234568']],
    ['parcel RR123456785CN weighs 12 kg', '包裹', ['RR123456785CN', '12']],
    ['No. 00017', '第17号', ['00017']],
    ['7 and 7', '', ['7']],
    ['300 kg in 2 tons of 5 million', '5百万', ['300', '2']],
  ])('%s -> %s', (source, target, expected) => expect(missingFacts(source, target)).toEqual(expected));
});

it('a text has all its own facts, whatever it is', () => {
  const facts = fc.array(
    fc.constantFrom('1,200', '３', '103-90-2', 'TCLU1234568', '万', 'million', '.', '2024-03-05', ' ', '十', '-', 'x'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        facts.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => missingFacts(text, text).length === 0,
    ),
    {
      numRuns: 2000,
    },
  );
});

it('takes time in proportion to the text', () => {
  const started = process.cpuUsage();
  for (const part of ['1', '1.', '1,', 'a', 'a1', '11-', '十', ' ', '1 ', '1,234,'])
    missingFacts(part.repeat(100_000), part.repeat(100_000));
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
});
