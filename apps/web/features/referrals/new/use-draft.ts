import { api, call } from '@counterpart/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Saving, useAutosave } from '../../exchange';
import { bodyOf } from './draft-body';
import { originalOf, valuesOf } from './draft-from';
import { type DraftPlace, DraftRequests, faultsOf, type FieldFault } from './draft-requests';
import { type DraftValues, neededFields } from './draft-values';
import { faultTextOf } from './fault-text';

/** A draft in a form, and its life on the server. */
export interface Draft {
  readonly saving: Saving<DraftValues>;
  /** Null before anything is saved. */
  readonly place: DraftPlace | null;
  /** Fields without which nothing can be saved yet. */
  readonly needed: readonly string[];
  /** Whether leaving now would lose something. */
  readonly isUnsaved: boolean;
  /** What the server did not take of the form as it was saved last. */
  readonly faults: readonly FieldFault[];
  /** Saves what is not saved yet; the place of the draft if everything is in it then. */
  readonly settle: () => Promise<DraftPlace | null>;
  /** What was saved elsewhere replaces the form. */
  readonly takeTheirs: () => Promise<void>;
  /** The form replaces what was saved elsewhere. */
  readonly keepMine: () => Promise<void>;
  /** What is in the form becomes another draft, so that its way can be another. */
  readonly restart: () => void;
}

interface Given {
  readonly form: UseFormReturn<DraftValues>;
  readonly opened: DraftPlace | null;
  /** The address follows: the draft has this id now, or none. */
  readonly onRenamed: (id: string | undefined) => void;
}

/** Saves a form as a draft, from the moment that a draft can begin, and shows at the fields what the server says of them. */
export function useDraft({ form, opened, onRenamed }: Given): Draft {
  const { t } = useTranslation('referrals');
  const [place, setPlace] = useState(opened);
  const at = useRef(opened);
  const [requests] = useState(() => new DraftRequests());
  const [needed, setNeeded] = useState<readonly string[]>(() => (opened === null ? neededFields(form.getValues()) : []));
  const [isTouched, setTouched] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  const move = useCallback((next: DraftPlace | null): void => {
    at.current = next;
    setPlace(next);
  }, []);
  const shown = useRef<readonly string[]>([]);
  const show = useCallback(
    (found: readonly FieldFault[]): void => {
      form.clearErrors(shown.current as FieldPath<DraftValues>[]);
      const told = found.map(({ name, message }) => {
        const { key, digit } = faultTextOf(name, message);
        return { name, message: t(`new.fault.${key}`, { message, digit }) };
      });
      for (const { name, message } of told) form.setError(name as FieldPath<DraftValues>, { type: 'server', message });
      shown.current = told.map(({ name }) => name);
      setFaults(told);
    },
    [form, t],
  );
  const saving = useAutosave<DraftValues>(async (values) => {
    const before = at.current;
    try {
      show(
        await requests.save(values, before, (next) => {
          if (at.current === null) onRenamed(next.id);
          move(next);
        }),
      );
    } catch (error) {
      show(faultsOf(error, bodyOf(values)));
      throw error;
    }
  });

  const { change } = saving;
  const seen = useRef('');
  useEffect(() => {
    seen.current = JSON.stringify(form.getValues());
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const text = JSON.stringify(values);
        if (text === seen.current) return;
        seen.current = text;
        const missing = at.current === null ? neededFields(values) : [];
        setTouched(true);
        setNeeded(missing);
        if (missing.length === 0) change(JSON.parse(text) as DraftValues);
      },
    });
  }, [form, change]);

  const readAgain = async () => call(api.GET('/referrals/{id}', { params: { path: { id: at.current!.id } } }));
  return {
    saving,
    place,
    needed,
    isUnsaved: saving.isUnsaved || (isTouched && needed.length > 0) || faults.length > 0,
    faults,
    settle: async () => ((await saving.flush()) && shown.current.length === 0 ? at.current : null),
    takeTheirs: async () => {
      const detail = await readAgain();
      const original = originalOf(detail);
      if (original === null) return;
      const values = valuesOf(detail, original);
      seen.current = JSON.stringify(values);
      form.reset(values);
      move({ id: detail.id, version: detail.version });
      saving.discard();
    },
    keepMine: async () => {
      const { id, version } = await readAgain();
      move({ id, version });
      saving.resume();
    },
    restart: () => {
      requests.forget();
      move(null);
      onRenamed(undefined);
    },
  };
}
