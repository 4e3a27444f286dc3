import { REFERRAL_KINDS, type ReferralKind } from '../codes/referral-kinds';
import { COMMAND_PARTIES, commandRefusal, permittedCommands, requireCommand } from './referral-commands';
import { REFERRAL_STATES, type ReferralCommand, type ReferralState } from './referral-lifecycle';
import type { Standing } from './referral-rules';

const standing = (state: ReferralState, kind: ReferralKind = 'information_request', item: 'open' | 'answered' = 'open'): Standing => ({
  state,
  kind,
  items: kind === 'lead' ? [] : [{ state: item }],
});

const working = 'assign ask answer_interim answer_final refuse_items announce_delay stop resume update recall';

/** What each party can do with a request, state by state. */
const request: Readonly<Record<ReferralState, readonly [requester: string, receiver: string]>> = {
  released: ['update withdraw recall', 'update recall'],
  delivered: ['stop resume update withdraw recall', 'acknowledge stop resume update recall'],
  acknowledged: ['stop resume update withdraw recall', working],
  in_progress: ['stop resume update withdraw recall', working],
  clarification_pending: ['clarify stop resume update withdraw recall', working],
  answered: ['update recall report_outcome close', 'update recall'],
  refused: ['recall', 'recall'],
  closed: ['recall report_outcome', 'recall'],
  withdrawn: ['recall', 'recall'],
};

describe('the commands of a request', () => {
  it.each(Object.keys(REFERRAL_STATES) as ReferralState[])('in state %s', (state) => {
    const [requester, receiver] = request[state];
    expect(permittedCommands(standing(state), 'requester').join(' ')).toBe(requester);
    expect(permittedCommands(standing(state), 'receiver').join(' ')).toBe(receiver);
  });

  it.each(Object.keys(COMMAND_PARTIES) as ReferralCommand[])('%s throws exactly where it is not permitted', (command) => {
    for (const state of Object.keys(REFERRAL_STATES) as ReferralState[]) {
      for (const party of ['requester', 'receiver'] as const) {
        const require = () => requireCommand(standing(state), party, command);
        if (permittedCommands(standing(state), party).includes(command)) expect(require).not.toThrow();
        else expect(require).toThrow(expect.objectContaining({ kind: 'conflict' }));
      }
    }
  });
});

describe('the closing', () => {
  it.each(Object.keys(REFERRAL_KINDS) as ReferralKind[])('of a %s is for one party', (kind) => {
    const closers = (['requester', 'receiver'] as const).filter(
      (party) => !commandRefusal(standing('answered', kind, 'answered'), party, 'close'),
    );
    expect(closers).toEqual([REFERRAL_KINDS[kind].closedBy]);
  });

  it.each(['acknowledged', 'in_progress', 'clarification_pending', 'answered'] as const)(
    'of a lead is possible while it is %s',
    (state) => {
      expect(commandRefusal(standing(state, 'lead'), 'receiver', 'close')).toBeNull();
      expect(commandRefusal(standing(state, 'lead'), 'receiver', 'report_outcome')).toBeNull();
    },
  );

  it('waits for what is still asked, and says so', () => {
    expect(commandRefusal(standing('in_progress'), 'requester', 'close')).toMatchObject({ code: 'referral.not-settled' });
    expect(commandRefusal(standing('in_progress', 'nps_alert'), 'receiver', 'close')).toMatchObject({ code: 'referral.not-settled' });
    expect(commandRefusal(standing('in_progress'), 'requester', 'report_outcome')).toMatchObject({ code: 'referral.not-answered' });
  });

  it('is refused to the other party by another name than in the wrong state', () => {
    expect(commandRefusal(standing('answered'), 'receiver', 'close')).toMatchObject({ code: 'referral.not-your-part' });
    expect(commandRefusal(standing('released'), 'requester', 'close')).toMatchObject({ code: 'referral.wrong-state' });
  });
});
