import { DomainError } from '@counterpart/kernel';
import { referralLifecycle, type ReferralCommand } from './referral-lifecycle';
import { closerOf, isReadyToClose, isReadyToReport, type Standing } from './referral-rules';
import type { Party } from './thread-facts';

/** Whose each command is. In which states it is possible is in the lifecycle table. */
export const COMMAND_PARTIES: Readonly<Record<ReferralCommand, readonly Party[]>> = {
  acknowledge: ['receiver'],
  assign: ['receiver'],
  ask: ['receiver'],
  clarify: ['requester'],
  answer_interim: ['receiver'],
  answer_final: ['receiver'],
  refuse_items: ['receiver'],
  announce_delay: ['receiver'],
  stop: ['requester', 'receiver'],
  resume: ['requester', 'receiver'],
  update: ['requester', 'receiver'],
  withdraw: ['requester'],
  recall: ['requester', 'receiver'],
  // Of these two one party is left by the kind of referral: whoever it was done for.
  report_outcome: ['requester', 'receiver'],
  close: ['requester', 'receiver'],
};

const conflict = (code: string, message: string): DomainError => new DomainError('conflict', `referral.${code}`, message);

/** Why a party cannot give a command as things stand, or null when it can. The same answer serves a route and a button. */
export function commandRefusal(standing: Standing, party: Party, command: ReferralCommand): DomainError | null {
  const isClosing = command === 'close' || command === 'report_outcome';
  if (!COMMAND_PARTIES[command].includes(party) || (isClosing && closerOf(standing.kind) !== party)) {
    return conflict('not-your-part', `In this referral "${command}" is not for the ${party}.`);
  }
  if (!referralLifecycle.can(standing.state, command)) {
    return conflict('wrong-state', `A referral that is ${standing.state} does not permit "${command}".`);
  }
  if (command === 'close' && !isReadyToClose(standing))
    return conflict('not-settled', 'What was asked is neither answered nor refused yet.');
  if (command === 'report_outcome' && !isReadyToReport(standing)) return conflict('not-answered', 'There is no answer yet to report on.');
  return null;
}

/** Throws the refusal, if there is one. */
export function requireCommand(standing: Standing, party: Party, command: ReferralCommand): void {
  const refusal = commandRefusal(standing, party, command);
  if (refusal) throw refusal;
}

/** What a party can do now, in the order of the table. */
export const permittedCommands = (standing: Standing, party: Party): readonly ReferralCommand[] =>
  (Object.keys(COMMAND_PARTIES) as ReferralCommand[]).filter((command) => commandRefusal(standing, party, command) === null);
