import { caseFilePolicy } from '@counterpart/cases';
import { messagePolicy } from '@counterpart/exchange';
import type { Person } from '@counterpart/kernel';
import { referralPolicy } from '@counterpart/referrals';
import { translationPolicy } from '@counterpart/translations';
import type { ObjectKind } from './domain/notification-kinds';

/** The kinds of object whose header a person's roles let him or her read at all; which of them, row-level security says. */
export const kindsFor = (person: Person): readonly ObjectKind[] => [
  'account',
  ...(referralPolicy.admits(person, 'referral.read') ? (['referral'] as const) : []),
  ...(caseFilePolicy.admits(person, 'case.read') ? (['case'] as const) : []),
  ...(messagePolicy.admits(person, 'message.read') ? (['message'] as const) : []),
  ...(translationPolicy.admits(person, 'translation.read') ? (['translation'] as const) : []),
  ...(person.roles.includes('administrator') ? (['job'] as const) : []),
];

const TABLES = { referral: 'referral', case: 'case_file', message: 'message', translation: 'translation_job' } as const;

const rowShows = (table: string, agency: string, id: string): string =>
  `exists (select 1 from ${table} seen where seen.agency_id = ${agency} and seen.id = ${id})`;

/**
 * The SQL of whether the asking person may see an object now: its kind is among `kinds`, and row-level security shows the row.
 * Of what is only the person's own, or its agency's machinery, there is no row to look for.
 */
export const showsSql = (agency: string, kind: string, id: string, kinds: string): string => `
  (${kind} = any (${kinds}) and case ${kind}
    when 'account' then ${id} = (select app.user_id())
    when 'job' then true
    ${Object.entries(TABLES)
      .map(([code, table]) => `when '${code}' then ${rowShows(table, agency, id)}`)
      .join('\n    ')}
    else false end)`;
