import type { InspectedApi } from './inspected-api';
import type { Words, World } from './world';

interface Made {
  readonly id: string;
  readonly version: number;
}

/** Leave that waits for its answer, leave that was given, and what was done under it: of the referral `sent`. */
export async function makeOnwardUse(world: World, api: InspectedApi, words: Words): Promise<void> {
  const url = `/referrals/${world.id('sent')}`;
  const of = world.id('sent original');
  const say = async (name: string, by: string, path: string, body: object): Promise<void> => {
    const made = await api.do<Made>(by, 'POST', `${url}/${path}`, { version: await world.version(by, url), body });
    world.ids.set(name, made.id);
    await api.do(by, 'POST', `${url}/messages/${made.id}/submit`, { version: made.version });
    await world.release(by.replace('@', 'lead@'), made.id);
  };
  await say('export request', 'prec@NNCC', 'permission-requests', world.written('asked', { of, use: 'export' }));
  const forward = world.written('wanted', { of, use: 'forward', recipient: 'GACC' });
  await say('forward request', 'prec@NNCC', 'permission-requests', forward);
  const until = { of: world.id('forward request'), validUntil: '2099-01-01T00:00:00Z', language: 'zh-CN' };
  await say('grant note', 'chem@DEA', 'permission-grants', world.written('granted', until));
  const passedOn = {
    to: { agency: 'GACC', desk: 'GACC-ANTI' },
    messages: [of],
    language: 'zh-CN',
    title: words('passed on.title'),
    text: words('passed on.text'),
  };
  const made = await api.do<Made & { readonly message: Made }>('prec@NNCC', 'POST', `${url}/forwards`, { body: passedOn });
  world.ids.set('passed on', made.id).set('passed on original', made.message.id);
  const use = { messages: [of], proceeding: words('use.proceeding'), authority: words('use.authority'), usedOn: '2026-04-01' };
  await api.do('prec@NNCC', 'POST', `${url}/evidential-uses`, { version: await world.version('prec@NNCC', url), body: use });
}
