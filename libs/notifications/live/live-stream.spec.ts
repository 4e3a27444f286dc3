import type { Person } from '@counterpart/kernel';
import { LiveStream, type StreamEnd } from './live-stream';

const person: Person = {
  kind: 'person',
  side: 'us',
  agencyId: '0198c5f2-0000-7000-8000-000000000001',
  agencyCode: 'DEA',
  userId: '0198c5f2-0000-7000-8000-000000000002',
  login: 'lia@DEA',
  name: 'Fictional',
  roles: ['liaison'],
  deskIds: [],
};
const id = '0198c5f2-0000-7000-8000-000000000003';

function opened(): { readonly stream: LiveStream; readonly ends: StreamEnd[]; text(): string } {
  const ends: StreamEnd[] = [];
  const stream = new LiveStream('cookie', person, (_, why) => void ends.push(why));
  let text = '';
  return {
    stream,
    ends,
    text: () => {
      for (let chunk: unknown; (chunk = stream.body.read()) !== null;) text += String(chunk);
      return text;
    },
  };
}

describe('a stream', () => {
  it('says when to come back, then hints, then why it ended', () => {
    const { stream, ends, text } = opened();
    stream.send([
      { topic: 'referral', id },
      { topic: 'case', id },
    ]);
    stream.end('session');
    stream.send([{ topic: 'message', id }]);
    expect(text()).toBe(
      `retry: 3000\n\ndata: {"topic":"referral","id":"${id}"}\n\ndata: {"topic":"case","id":"${id}"}\n\nevent: end\ndata: {"reason":"session"}\n\n`,
    );
    expect(ends).toEqual(['session']);
    expect(stream.summary.hints).toBe(2);
  });

  it('beats only where nothing else was said for fifteen seconds', () => {
    const { stream, text } = opened();
    stream.beat(Date.now() + 14_000);
    expect(text()).toBe('retry: 3000\n\n');
    stream.beat(Date.now() + 16_000);
    expect(text()).toBe('retry: 3000\n\n: still here\n\n');
  });

  it('is given up where its reader does not follow', () => {
    const { stream, ends } = opened();
    const hints = Array.from({ length: 100 }, () => ({ topic: 'referral', id }) as const);
    for (let i = 0; i < 50 && ends.length === 0; i += 1) stream.send(hints);
    expect(ends).toEqual(['slow']);
    expect(stream.body.destroyed).toBe(true);
  });

  it('ends once, when its client goes away', async () => {
    const { stream, ends } = opened();
    stream.body.destroy();
    await new Promise((resolve) => setImmediate(resolve));
    stream.end('stopping');
    expect(ends).toEqual(['client']);
  });
});
