import { checkJobs } from './check-jobs';

const event = (type: string, outbox = true) => ({ type, outbox, meaning: '' });
const job = (name: string, ...on: string[]) => ({ name, on: on.map((type) => ({ type })), about: '' });

const released = event('message.released');
const deliver = job('exchange.deliver', 'message.released');
const handled = { job: deliver, by: 'DeliverJob' };

describe('the jobs of an app', () => {
  it('fit when each event of the outbox starts a job with one handler', () => {
    expect(checkJobs([deliver], [handled], [released, event('message.drafted', false)])).toEqual([]);
  });

  it('fit when an event starts two jobs, and a job waits for two events', () => {
    const announce = job('exchange.announce', 'message.released', 'message.returned');
    const events = [released, event('message.returned')];
    expect(checkJobs([deliver, announce], [handled, { job: announce, by: 'AnnounceJob' }], events)).toEqual([]);
  });

  it.each([
    ['an event without a job', [], [], [released], ['Event message.released starts no job']],
    [
      'two jobs of an event of which one has no handler',
      [deliver, job('exchange.announce', 'message.released')],
      [handled],
      [released],
      ['Job exchange.announce has no handler'],
    ],
    ['a job without a handler', [deliver], [], [released], ['Job exchange.deliver has no handler']],
    [
      'a job with two handlers',
      [deliver],
      [handled, { job: deliver, by: 'OtherJob' }],
      [released],
      ['Job exchange.deliver has 2 handlers: DeliverJob, OtherJob'],
    ],
    [
      'a job that waits for an event outside the outbox',
      [deliver],
      [handled],
      [event('message.released', false)],
      ['Job exchange.deliver waits for message.released, which is not written to the outbox'],
    ],
    [
      'a job that waits for an event nobody declares',
      [deliver],
      [handled],
      [],
      ['Job exchange.deliver waits for message.released, which is not declared'],
    ],
    ['a handler of a job nobody declares', [], [handled], [], ['DeliverJob handles exchange.deliver, which is not declared']],
  ])('do not fit with %s', (_, jobs, handlers, events, problems) => expect(checkJobs(jobs, handlers, events)).toEqual(problems));

  it('are told every problem at once', () => {
    const namesake = job('exchange.deliver', 'case.opened');
    expect(checkJobs([deliver, namesake], [], [released, event('message.recalled')])).toEqual([
      'Two jobs are named exchange.deliver',
      'Job exchange.deliver waits for case.opened, which is not declared',
      'Event message.recalled starts no job',
      'Job exchange.deliver has no handler',
      'Job exchange.deliver has no handler',
    ]);
  });
});
