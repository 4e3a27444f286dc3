import { candidatesOf, isHinted, type RecentEvent } from './live-hints';

const event = (type: string, change: Partial<RecentEvent> = {}): RecentEvent => ({
  id: 'e',
  type,
  objectId: 'o',
  thread: null,
  job: null,
  ...change,
});

describe('an event', () => {
  it.each([
    ['referral.moved', {}, ['referral o']],
    ['case.state-changed', {}, ['case o']],
    ['message.returned', { thread: 't' }, ['message o', 'referral t', 'case t']],
    ['envelope.accepted', { thread: 't' }, ['referral t', 'case t']],
    ['envelope.purged', {}, []],
    ['translation.taken', {}, ['translation o']],
    ['translation.segment-approved', { job: 'j' }, ['translation j']],
    ['notification.told', {}, ['notification e']],
    ['notification.read', {}, ['notification o']],
    ['agency.standing-changed', {}, ['agency o']],
    ['user.disabled', {}, []],
  ])('%s may be about %j: %j', (type, change, expected) =>
    expect(candidatesOf(event(type, change)).map(({ topic, id }) => `${topic} ${id}`)).toEqual(expected),
  );

  it.each([
    ['referral.moved', true],
    ['notification.told', true],
    ['notification.mailed', false],
    ['content.read', false],
    ['session.started', false],
    ['constructor.called', false],
  ])('%s is looked at: %s', (type, expected) => expect(isHinted(type)).toBe(expected));
});
