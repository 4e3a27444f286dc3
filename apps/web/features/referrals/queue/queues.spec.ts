import { boxOf, queueOf } from './queues';

it.each([
  [{}, 'in'],
  [{ box: 'out' }, 'out'],
  [{ queue: 'drafts' }, 'out'],
  [{ queue: 'to_acknowledge', box: 'out' }, 'in'],
  [{ queue: 'overdue', box: 'out' }, 'out'],
  [{ queue: 'nothing of ours' }, 'in'],
])('of %j the box is %s', (search, box) => expect(boxOf(search)).toBe(box));

it('takes a queue that there is not for all of them', () => {
  expect(queueOf({ queue: 'due_today' })).toBe('due_today');
  expect(queueOf({ queue: 'nothing of ours' })).toBe('all');
  expect(queueOf({})).toBe('all');
});
