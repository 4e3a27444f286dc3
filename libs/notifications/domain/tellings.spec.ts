import { MESSAGE_KINDS } from '@counterpart/exchange';
import { eventTypes } from '@counterpart/kernel';
import '@counterpart/platform/queue';
import '@counterpart/referrals';
import '@counterpart/translations';
import { NOTIFICATION_KINDS } from './notification-kinds';
import { ARRIVALS, EVENTS, tellingsOf } from './tellings';

const arrival = (kind: string) => tellingsOf({ type: 'envelope.accepted', facts: { kind } });

describe('what is told', () => {
  it('is written down for every kind of message that can cross', () =>
    expect(Object.keys(ARRIVALS).sort()).toEqual([...MESSAGE_KINDS].sort()));

  it('is told of events that are declared', () => {
    const declared = eventTypes().map(({ type }) => type);
    expect(Object.keys(EVENTS).filter((type) => !declared.includes(type))).toEqual([]);
  });

  it('is every kind that there is, and no other', () => {
    const rows = [
      ...Object.values(ARRIVALS),
      ...Object.keys(EVENTS).flatMap((type) => tellingsOf({ type, facts: { job: 'exchange.deliver' } })),
    ];
    expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual([...NOTIFICATION_KINDS].sort());
  });

  it('is nothing for a receipt', () => expect(arrival('receipt.delivered')).toEqual([]));

  it.each([
    ['referral.permission_extended', 'referral.permission-changed'],
    ['referral.something', 'referral.updated'],
    ['case.something', 'case.state-changed'],
  ])('is said in general of %s, which has no row yet', (kind, told) =>
    expect(arrival(kind).map((telling) => telling.kind)).toEqual([told]),
  );

  it('is told to the authors too where it was a delivery that died', () => {
    const died = (job: string) => tellingsOf({ type: 'job.died', facts: { job } }).map(({ kind, to }) => [kind, to]);
    expect(died('exchange.deliver')).toEqual([
      ['job.died', ['administrators']],
      ['delivery.stuck', ['authors', 'supervisors']],
    ]);
    expect(died('translations.attach')).toEqual([['job.died', ['administrators']]]);
  });
});
