import { readKey, textOf } from './job-key';

const eventId = '0198c5f2-0000-7000-8000-000000000001';

describe('the key of a job', () => {
  it.each(['exchange.deliver', 'referrals.align-stops', 'one'])('is read as it was written: %s', (job) =>
    expect(readKey(textOf({ eventId, job }))).toEqual({ eventId, job }),
  );

  it.each([
    '',
    eventId,
    `${eventId}.`,
    `${eventId}:a.b`,
    `${eventId}.A`,
    `x${eventId}.a.b`,
    `${eventId}.a.b\n`,
    `${eventId}.${'a'.repeat(81)}`,
  ])('is nothing else: %j', (text) => expect(readKey(text)).toBeNull());
});
