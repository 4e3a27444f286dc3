import { requireItems } from './answer-rules';
import { projectReferral } from './project-referral';
import type { ReferralProjection } from './referral-projection';
import type { ThreadFact } from './thread-facts';
import { requireOpenQuestion, requireRecallable, requireResume, requireStop } from './thread-rules';
import { at, clarification, fact, final, interim, lead, question, recall, received, withdrawal } from './thread.samples';

const after = (...facts: readonly ThreadFact[]): ReferralProjection => projectReferral([...received(), ...facts]);
const named = (...numbers: readonly number[]) => numbers.map((no) => ({ no }));
const error = (code: string, kind = 'conflict') => expect.objectContaining({ kind, code: `referral.${code}` });

describe('the items of an answer', () => {
  const halfway = after(interim('i', 5, 1));

  it('are those asked for, each once', () => {
    expect(() => requireItems(halfway, 'answer_interim', named(2, 7, 2))).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        problems: [
          { path: 'items[1].no', message: 'There is no item 7.' },
          { path: 'items[2].no', message: 'Item 2 is named twice.' },
        ],
      }),
    );
  });

  it('are open', () => {
    const problems = [{ path: 'items[1].no', message: 'Item 1 is answered already.' }];
    expect(() => requireItems(halfway, 'refuse_items', named(2, 1))).toThrow(
      expect.objectContaining({ code: 'referral.item-settled', problems }),
    );
  });

  it('leave none open in a final answer', () => {
    expect(() => requireItems(halfway, 'answer_final', named(2))).toThrow(error('items-left'));
    expect(() => requireItems(halfway, 'answer_final', named(2, 3))).not.toThrow();
  });

  it('leave one open in an interim answer, which may also name none', () => {
    expect(() => requireItems(halfway, 'answer_interim', named(2, 3))).toThrow(error('answer-is-final'));
    expect(() => requireItems(halfway, 'answer_interim', named(2))).not.toThrow();
    expect(() => requireItems(halfway, 'answer_interim', [])).not.toThrow();
  });

  it('are at least one in a refusal, which may settle the last', () => {
    expect(() => requireItems(halfway, 'refuse_items', [])).toThrow(error('no-item', 'invalid'));
    expect(() => requireItems(halfway, 'refuse_items', named(2, 3))).not.toThrow();
  });

  it('are none for a lead', () => {
    const acknowledged = projectReferral(received(lead()));
    expect(() => requireItems(acknowledged, 'answer_final', [])).not.toThrow();
    expect(() => requireItems(acknowledged, 'answer_final', named(1))).toThrow(error('items-unknown', 'invalid'));
  });
});

describe('in a thread', () => {
  it('a clarification answers a question that is open', () => {
    expect(() => requireOpenQuestion(after(question('q', 4)), 'q')).not.toThrow();
    expect(() => requireOpenQuestion(after(question('q', 4), clarification('q', 6)), 'q')).toThrow(error('question-not-open'));
  });

  it('one calls back a message of one’s own with content, once', () => {
    const answer = final('f', 9, 1, 2, 3);
    expect(() => requireRecallable(after(answer), 'receiver', 'f')).not.toThrow();
    expect(() => requireRecallable(after(answer), 'requester', 'f')).toThrow(error('nothing-to-recall'));
    expect(() => requireRecallable(after(answer), 'receiver', 'unknown')).toThrow(error('nothing-to-recall'));
    expect(() => requireRecallable(after(withdrawal(5)), 'requester', 'withdrawal')).toThrow(error('nothing-to-recall'));
    expect(() => requireRecallable(after(answer, recall(answer, 12)), 'receiver', 'f')).toThrow(error('already-recalled'));
  });

  it('a party announces its own stops, once at a time, and lifts what it announced', () => {
    const stopped = after(fact('referral.stop', 'receiver', ['s', 5], { code: 'SUSPENSION', at: at(5) }));
    expect(() => requireStop(after(), 'receiver', 'JUDICIAL_AUTHORISATION')).not.toThrow();
    expect(() => requireStop(after(), 'requester', 'JUDICIAL_AUTHORISATION')).toThrow(error('not-your-stop'));
    expect(() => requireStop(after(), 'receiver', 'CLARIFICATION_PENDING')).toThrow(error('not-your-stop'));
    expect(() => requireStop(stopped, 'receiver', 'SUSPENSION')).toThrow(error('stopped-already'));
    expect(() => requireStop(stopped, 'requester', 'SUSPENSION')).not.toThrow();
    expect(() => requireResume(stopped, 'receiver', 'SUSPENSION')).not.toThrow();
    expect(() => requireResume(stopped, 'requester', 'SUSPENSION')).toThrow(error('not-stopped'));
  });
});
