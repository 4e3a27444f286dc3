import { DomainError } from '@counterpart/kernel';
import { AT, fileOf, LEAD, PARTNER } from './case.samples';
import type { CaseFile } from './case-file';
import { CASE_STATES, type CaseCommand, caseLifecycle, type CaseState } from './case-lifecycle';

const LATER = new Date('2026-03-02T08:30:00.000Z');

const COMMANDS: Readonly<Record<Exclude<CaseCommand, 'share'>, (file: CaseFile) => void>> = {
  invite: (file) => file.invite(LATER),
  open: (file) => file.open(LATER),
  decline: (file) => file.decline('OUT_OF_SCOPE', LATER),
  suspend: (file) => file.suspend('AWAITING_EVIDENCE', LATER),
  resume: (file) => file.resume('OBSTACLE_GONE', LATER),
  close: (file) => file.close('OBJECTIVE_REACHED', 'CONVICTION', LATER),
  reopen: (file) => file.reopen('NEW_EVIDENCE', LATER),
};

/** Where each command leads, written out once more: what is not here must be refused. */
const LEADS: Readonly<Record<CaseState, Partial<Record<CaseCommand, CaseState>>>> = {
  proposed: { invite: 'proposed', open: 'open', decline: 'declined', close: 'closed' },
  open: { invite: 'open', suspend: 'suspended', close: 'closed' },
  suspended: { invite: 'suspended', resume: 'open', close: 'closed' },
  closed: { reopen: 'open' },
  declined: { invite: 'proposed' },
};

const all = CASE_STATES.flatMap((from) =>
  Object.keys(COMMANDS).map((command) => [command as keyof typeof COMMANDS, from, LEADS[from][command as CaseCommand]] as const),
);

describe('the state of a case', () => {
  it.each(all.filter(([, , to]) => to !== undefined))('%s of a case that is %s leads to %s', (command, from, to) => {
    const file = fileOf(LEAD, from);
    COMMANDS[command](file);
    expect(file.state).toBe(to);
    expect(file.updatedAt).toEqual(LATER);
  });

  it.each(all.filter(([, , to]) => to === undefined))('%s of a case that is %s is refused and changes nothing', (command, from) => {
    const file = fileOf(LEAD, from);
    expect(() => COMMANDS[command](file)).toThrow(DomainError);
    expect(file).toEqual(fileOf(LEAD, from));
  });

  it('keeps the reason of each step and the time since when', () => {
    const file = fileOf(LEAD, 'open');
    file.suspend('COURT_PROCEEDINGS', LATER);
    expect(file).toMatchObject({ state: 'suspended', stateReason: 'COURT_PROCEEDINGS', stateAt: LATER });
  });

  it('loses its outcome when it is taken up again', () => {
    const file = fileOf(LEAD, 'open');
    file.close('OBJECTIVE_REACHED', 'CONVICTION', LATER);
    expect(file.outcome).toBe('CONVICTION');
    file.reopen('NEW_EVIDENCE', LATER);
    expect(file).toMatchObject({ state: 'open', outcome: null });
  });

  it('keeps its reason when a further agency is invited', () => {
    const file = fileOf(LEAD);
    file.open(AT);
    file.invite(LATER);
    expect(file).toMatchObject({ state: 'open', stateReason: 'JOINED', stateAt: AT });
  });

  it.each(CASE_STATES)('of a partner follows what the lead tells, also from %s', (from) => {
    const file = fileOf(PARTNER, from);
    file.follow({ state: 'closed', reason: 'MERGED', outcome: 'MERGED' }, LATER);
    expect(file.shared).toEqual({ state: 'closed', reason: 'MERGED', outcome: 'MERGED' });
  });

  it.each(CASE_STATES.map((state) => [state, state === 'open'] as const))('lets notes be shared while it is %s: %s', (state, expected) =>
    expect(caseLifecycle.can(state, 'share')).toBe(expected),
  );
});
