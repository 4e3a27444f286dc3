import { ReviewingService, TranslatingService, TranslationsQueries } from '@counterpart/translations';
import { openTestDatabase, type TestSystem } from './harness';
import { codeOf, inChinese, TranslationStory } from './translation-story';

let system: TestSystem;
let story: TranslationStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new TranslationStory(system);
});
afterAll(() => system.close());

describe('two people', () => {
  it('cannot both take a job', async () => {
    const jobId = await story.jobOf(await story.submit({ text: 'One of two.' }));
    const version = await story.version('translator1@DEA', jobId);
    const people = await Promise.all(['translator1@DEA', 'translator2@DEA'].map((login) => system.person(login)));
    const codes = await Promise.all(people.map((person) => codeOf(system.get(TranslatingService).take(person, jobId, version))));
    expect(codes.sort()).toEqual(['none', 'record.stale']);
  });

  it('are needed: the translator gets no part of the review, also when all is tried at once', async () => {
    const jobId = await story.jobOf(await story.submit({ text: 'Two of two.' }));
    await story.take('translator1@DEA', jobId);
    await story.translate('translator1@DEA', jobId, inChinese);
    const translator = await system.person('translator1@DEA');
    const version = await story.version('translator1@DEA', jobId);
    const reviewing = system.get(ReviewingService);
    const attempts = [
      system.get(TranslatingService).finish(translator, jobId, version),
      ...[version, version + 1, version + 2].map((seen) => reviewing.take(translator, jobId, seen)),
    ];
    expect((await Promise.all(attempts.map(codeOf))).filter((code) => code === 'none')).toHaveLength(1);
    expect(await codeOf(reviewing.take(translator, jobId, await story.version('translator1@DEA', jobId)))).toBe('policy.refused');

    await story.takeReview('translator2@DEA', jobId);
    const { id, version: seen } = (await story.shown('translator1@DEA', jobId)).segments![0]!;
    expect(await codeOf(reviewing.approveSegment(translator, { jobId, id, version: seen }))).toBe('policy.refused');
    expect(await codeOf(reviewing.approve(translator, jobId, await story.version('translator1@DEA', jobId)))).toBe('policy.refused');
  });

  it('go back and forth over a segment, until it is right', async () => {
    const messageId = await story.submit({ text: 'It weighs 7 kg.' });
    const jobId = await story.jobOf(messageId);
    const reviewer = await system.person('translator2@DEA');
    await story.take('translator1@DEA', jobId);
    await story.translate('translator1@DEA', jobId, () => '重1千克。');
    await story.finish('translator1@DEA', jobId);
    await story.takeReview('translator2@DEA', jobId);
    const [segment] = (await story.shown('translator2@DEA', jobId)).segments!;
    const ref = { jobId, id: segment!.id, version: segment!.version };
    expect(await codeOf(system.get(ReviewingService).approveSegment(reviewer, ref))).toBe('translation.facts-missing');
    await system.get(ReviewingService).returnSegment(reviewer, ref, '7 and not 1');
    expect(await codeOf(system.get(ReviewingService).returnSegment(reviewer, ref, 'again'))).toBe('record.stale');
    await system.get(ReviewingService).giveBack(reviewer, jobId, await story.version('translator2@DEA', jobId));
    expect((await story.shown('translator1@DEA', jobId)).segments![0]).toMatchObject({ state: 'returned', comment: '7 and not 1' });
    await story.translate('translator1@DEA', jobId, inChinese);
    await story.finish('translator1@DEA', jobId);
    await story.approve('translator2@DEA', jobId);
    await system.runJobs();
    expect((await story.message(messageId)).translation?.texts).toEqual({ text: '译文：It weighs 7 kg.' });
  });
});

describe('the queue', () => {
  it('has the urgent first, then the oldest, page by page, to the translators of the agency and the desks that wait', async () => {
    const waiting: string[] = [];
    for (const text of ['Third.', 'Fourth.', 'Fifth.']) waiting.push(await story.jobOf(await story.submit({ text })));
    const late = await story.jobOf(await story.submit({ text: 'Late and urgent.' }, 0, 'URGENT_DIRECT'));
    const pages = async (login: string, sort: 'urgency' | 'due' = 'urgency'): Promise<string[]> => {
      const person = await system.person(login);
      const ids: string[] = [];
      let after: readonly string[] | null = null;
      do {
        const filter = {
          states: ['pending', 'translating', 'review'] as const,
          by: null,
          from: null,
          to: null,
          urgency: null,
          sort,
        } as const;
        const page = JSON.parse(await system.get(TranslationsQueries).queue(person, filter, after, 2)) as {
          items: { id: string }[];
          next: string | null;
        };
        ids.push(...page.items.map(({ id }) => id));
        after = page.next === null ? null : (JSON.parse(Buffer.from(page.next, 'base64url').toString('utf8')) as string[]);
      } while (after !== null);
      return ids;
    };
    const seen = await pages('translator1@DEA');
    expect(seen[0]).toBe(late);
    expect(seen.slice(-3)).toEqual(waiting);
    expect(new Set(seen).size).toBe(seen.length);
    expect(await pages('supervisor2@DEA')).toEqual(seen);
    expect((await pages('translator1@DEA', 'due')).sort()).toEqual(seen.toSorted());
    for (const login of ['supervisor1@CBP', 'translator1@NNCC']) expect(await pages(login)).not.toContain(late);
  });
});
