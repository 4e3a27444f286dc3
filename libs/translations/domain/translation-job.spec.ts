import fc from 'fast-check';
import { AT, jobInReview, newJob, other, translator } from './translation.samples';
import { JOB_STATES, type JobCommand, jobLifecycle, type JobState } from './translation-job';

describe('a translation', () => {
  it.each<[JobState, JobCommand, JobState]>([
    ['pending', 'take', 'translating'],
    ['translating', 'finish', 'review'],
    ['review', 'return', 'translating'],
    ['review', 'approve', 'approved'],
    ['pending', 'cancel', 'cancelled'],
    ['translating', 'cancel', 'cancelled'],
    ['review', 'cancel', 'cancelled'],
  ])('%s, on %s, is %s', (state, command, next) => expect(jobLifecycle.next(state, command)).toBe(next));

  it('knows no other step', () => {
    const steps = JOB_STATES.flatMap((state) => Object.keys(jobLifecycle.table[state]));
    expect(steps).toHaveLength(7);
  });

  it('is taken once', () => {
    const job = newJob();
    job.take(translator);
    expect(() => job.take(other)).toThrow(expect.objectContaining({ code: 'translation.wrong-state' }));
    expect(job.translatorId).toBe(translator.userId);
  });

  it('is not reviewed by its translator', () => {
    const job = newJob();
    job.take(translator);
    expect(() => job.takeReview(other)).toThrow(expect.objectContaining({ code: 'translation.wrong-state' }));
    job.finish(0);
    expect(() => job.takeReview(translator)).toThrow(expect.objectContaining({ code: 'translation.own-work' }));
    job.takeReview(other);
    expect(job.reviewerId).toBe(other.userId);
  });

  it('is not finished with a segment untranslated, nor approved with one not approved, nor given back with nothing sent back', () => {
    const job = newJob();
    job.take(translator);
    expect(() => job.finish(1)).toThrow(expect.objectContaining({ code: 'translation.segments-left' }));
    expect(() => jobInReview().approve(2, AT)).toThrow(expect.objectContaining({ code: 'translation.segments-left' }));
    expect(() => jobInReview().giveBack(0)).toThrow(expect.objectContaining({ code: 'translation.nothing-sent-back' }));
  });

  it('ends approved or cancelled, and then nothing more happens to it', () => {
    const approved = jobInReview();
    approved.approve(0, AT);
    expect([approved.isEnded, approved.endedAt]).toEqual([true, AT]);
    expect(() => approved.cancel(AT)).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });

  it('belongs to one request of its message', () => {
    expect(newJob().answers(new Date(AT))).toBe(true);
    expect(newJob().answers(new Date(AT.getTime() + 1))).toBe(false);
    expect(newJob().answers(null)).toBe(false);
  });

  it('whatever two translators try, is approved only after both, each in one part', () => {
    const attempts = [
      (who: typeof other) => (job: ReturnType<typeof newJob>) => job.take(who),
      (who: typeof other) => (job: ReturnType<typeof newJob>) => job.takeReview(who),
      () => (job: ReturnType<typeof newJob>) => job.finish(0),
      () => (job: ReturnType<typeof newJob>) => job.giveBack(1),
      () => (job: ReturnType<typeof newJob>) => job.approve(0, AT),
    ];
    const command = fc.tuple(fc.constantFrom(...attempts), fc.constantFrom(translator, other)).map(([make, who]) => make(who));
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const job = newJob();
        for (const attempt of commands) {
          try {
            attempt(job);
          } catch (error) {
            expect(error).toHaveProperty('code');
          }
        }
        expect(job.translatorId === null || job.translatorId !== job.reviewerId).toBe(true);
      }),
    );
  });
});
