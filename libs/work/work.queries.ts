import { Clock, type Person } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { LATE_PAIRS } from './late-pairs.sql';
import { MOST_COUNTED, type Section, SECTIONS } from './sections';

const isFor = ({ roles }: Person, section: Section): boolean => section.roles.some((role) => roles.includes(role));

/** What there is to do for one person, section by section: those that the roles have a part in, and no other. */
@Injectable()
export class WorkQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** The first rows of each section and how many there are, as finished JSON. */
  async of(person: Person): Promise<string> {
    const now = this.clock.now();
    const sections = Object.entries<Section>(SECTIONS).filter(([, section]) => isFor(person, section));
    const questions = sections.map(([, section]) => ({ actor: person, ...section.statement(person, now) }));
    const [texts, pairs] = await Promise.all([this.reads.several(person.side, questions), this.latePairs(person, now)]);
    const members = [...sections.map(([name], i) => [name, texts[i]]), ...(pairs === null ? [] : [['overdueByPair', pairs]])];
    const body = members.map(([name, text]) => `"${name}" : ${text}`).join(', ');
    return `{"asOf" : "${now.toISOString()}", "atMost" : ${MOST_COUNTED}, "sections" : {${body}}}`;
  }

  /** The secretariat's own: by the login that sees headers and nothing else. */
  private async latePairs(person: Person, now: Date): Promise<string | null> {
    return person.roles.includes('secretariat') ? this.reads.headers(person, LATE_PAIRS, [person.side, now.toISOString()]) : null;
  }
}
