import type { Person } from '@counterpart/kernel';
import { onwardAbilitiesOf, type OnwardReading, usesOf } from '../domain/onward-use/onward-abilities';

/** Completes a referral's text, which ends with its abilities, by those of further use and by what can be done with each message. */
export function withOnwardUse(person: Person, text: string, reading: OnwardReading): string {
  const members = JSON.stringify(onwardAbilitiesOf(person, reading)).slice(1, -1);
  const uses = JSON.stringify(reading.thread === null ? [] : usesOf(reading.thread, reading.at));
  const open = text.slice(0, -2);
  const comma = open.endsWith('{') || members === '' ? '' : ', ';
  return `${open}${comma}${members}}, "uses" : ${uses}}`;
}
