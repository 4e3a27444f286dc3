import { api, call, idempotent, ifMatch, isProblem, type Schemas } from '@counterpart/api-client';
import { queryOptions } from '@tanstack/react-query';
import { bodyOf, type DraftBody, nameInForm, rowOf } from './draft-body';
import type { DraftValues } from './draft-values';

/** A saved draft, by what the next change of it must say. */
export interface DraftPlace {
  readonly id: string;
  readonly version: number;
}

/** What the server says is wrong with a field of the form. */
export interface FieldFault {
  readonly name: string;
  readonly message: string;
}

/** A saved draft, read once when it is opened. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['referrals', 'draft', id],
    queryFn: ({ signal }) => call(api.GET('/referrals/{id}', { params: { path: { id } }, signal })),
    staleTime: Infinity,
    gcTime: 0,
  });

/**
 * Sends drafts of one form: begins one, and writes it anew. A row that the server does not take (a number that cannot be right) does not
 * hold up the rest: it stays in the form, with what is wrong with it, and the rest is saved.
 */
export class DraftRequests {
  /** Rows as they were refused, with what was wrong. */
  private readonly refused = new Map<string, FieldFault>();
  /** A beginning that no answer came to: it is asked for again, with the same key, before anything else. */
  private beginning: { readonly key: string; readonly sent: DraftBody; readonly body: Schemas['NewReferralDto'] } | null = null;

  /** Saves the form. Calls `moved` with each new place at once: what was saved is saved, whatever comes after it. */
  async save(values: DraftValues, place: DraftPlace | null, moved: (place: DraftPlace) => void): Promise<readonly FieldFault[]> {
    let now = place;
    for (let attempts = 0; ; attempts++) {
      const { names, faults } = this.known(values);
      const sent = bodyOf(values, names);
      try {
        if (now === null) {
          const begun = await this.begin(values, sent);
          moved((now = begun.place));
          if (begun.isThis) return faults;
        }
        const { id, version } = now;
        const params = { path: { id }, header: ifMatch(version) };
        const written = await call(api.PUT('/referrals/{id}/draft', { params, body: sent.body }));
        moved({ id, version: written.version });
        return faults;
      } catch (error) {
        if (attempts === 3 || !this.learns(error, values, sent)) throw error;
      }
    }
  }

  /** The next save begins another draft. */
  forget(): void {
    this.beginning = null;
  }

  private async begin(values: DraftValues, sent: DraftBody): Promise<{ readonly place: DraftPlace; readonly isThis: boolean }> {
    const { deskId, agency, desk, caseId } = values;
    const body = { ...sent.body, deskId, to: { agency, desk }, caseId: caseId === '' ? null : caseId };
    const asked = (this.beginning ??= { key: crypto.randomUUID(), sent, body });
    try {
      const { id, version } = await call(api.POST('/referrals', { params: { header: idempotent(asked.key) }, body: asked.body }));
      this.beginning = null;
      return { place: { id, version }, isThis: asked.sent === sent };
    } catch (error) {
      // Refused for what it is: nothing began, and what is sent next is something else.
      if (isProblem(error) && [400, 403, 404, 422].includes(error.status)) this.beginning = null;
      throw error;
    }
  }

  private known(values: DraftValues): { readonly names: ReadonlySet<string>; readonly faults: readonly FieldFault[] } {
    const names = new Set<string>();
    const faults: FieldFault[] = [];
    for (const list of ['items', 'identifiers', 'substances', 'basis'] as const) {
      values[list].forEach((row, i) => {
        const fault = this.refused.get(contentOf(list, row));
        if (fault === undefined) return;
        names.add(`${list}.${i}`);
        faults.push({ name: fault.name.replace(/\.\d+/, `.${i}`), message: fault.message });
      });
    }
    return { names, faults };
  }

  /** Remembers the rows that were refused; whether all that was refused are rows, so that the rest can be sent without them. */
  private learns(error: unknown, values: DraftValues, sent: DraftBody): boolean {
    const faults = faultsOf(error, sent);
    if (faults.length === 0 || faults.some(({ name }) => rowOf(name) === null)) return false;
    for (const fault of faults) {
      const [list = '', at = ''] = rowOf(fault.name)!.split('.');
      const rows: readonly object[] = values[list as 'items'];
      this.refused.set(contentOf(list, rows[Number(at)]!), fault);
    }
    return true;
  }
}

const contentOf = (list: string, row: object): string => `${list} ${JSON.stringify(row)}`;

/** The server's field problems, by the names of the form. */
export function faultsOf(error: unknown, { rows }: Pick<DraftBody, 'rows'>): readonly FieldFault[] {
  if (!isProblem(error) || (error.status !== 400 && error.status !== 422)) return [];
  return error.problems.map(({ path, message }) => ({ name: nameInForm(path, rows), message }));
}
