import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type Saving, useAutosave } from '../../exchange';
import { isOwn } from '../detail/thread-parts';
import { replyOf } from './reply-from';
import { readReferral, type ReplyOn, type ReplyPlace, ReplyRequests } from './reply-requests';
import { type Needed, neededOf, type ReplyValues } from './reply-values';

/** A message in a form, and its life on the server. */
export interface Reply {
  readonly saving: Saving<ReplyValues>;
  /** Null before anything is saved. */
  readonly place: ReplyPlace | null;
  /** What is missing, without which it cannot be saved as it is. */
  readonly needed: readonly Needed[];
  readonly isUnsaved: boolean;
  /** Saves what is not saved yet; the place of the message if everything is in it then. */
  readonly settle: () => Promise<ReplyPlace | null>;
  readonly takeTheirs: () => Promise<void>;
  readonly keepMine: () => Promise<void>;
}

interface Given {
  readonly form: UseFormReturn<ReplyValues>;
  readonly on: ReplyOn;
  readonly opened: ReplyPlace | null;
  /** The address follows: the message has this id now. */
  readonly onBegun: (id: string) => void;
}

/** Saves a form as a message of the thread, from the moment that it can begin. */
export function useReply({ form, on, opened, onBegun }: Given): Reply {
  const client = useQueryClient();
  const [place, setPlace] = useState(opened);
  const at = useRef(opened);
  const [requests] = useState(() => new ReplyRequests());
  const [needed, setNeeded] = useState<readonly Needed[]>(() => neededOf(on.kind, form.getValues()));
  const [isTouched, setTouched] = useState(false);

  const move = (next: ReplyPlace): void => {
    at.current = next;
    setPlace(next);
    // What was read before does not know of it; it is read again where it is shown next.
    void client.invalidateQueries({ queryKey: ['referrals', 'detail', on.referral.id], refetchType: 'none' });
  };
  const saving = useAutosave<ReplyValues>((values) =>
    requests.save(on, values, at.current, (next) => {
      if (at.current === null) onBegun(next.id);
      move(next);
    }),
  );

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
        const missing = neededOf(on.kind, values);
        setTouched(true);
        setNeeded(missing);
        if (missing.length === 0) change(JSON.parse(text) as ReplyValues);
      },
    });
  }, [form, change, on.kind]);

  const readAgain = async () => {
    const detail = await readReferral(on.referral.id);
    const message = detail.messages.filter(isOwn).find(({ id }) => id === at.current?.id);
    return message === undefined ? null : { detail, message };
  };
  return {
    saving,
    place,
    needed,
    isUnsaved: saving.isUnsaved || (isTouched && needed.length > 0),
    settle: async () => (needed.length === 0 && (await saving.flush()) ? at.current : null),
    takeTheirs: async () => {
      const found = await readAgain();
      if (found === null) return;
      const values = replyOf(on.kind, found.message, found.detail.items, on.zone);
      seen.current = JSON.stringify(values);
      form.reset(values);
      setNeeded(neededOf(on.kind, values));
      move({ id: found.message.id, version: found.message.version });
      saving.discard();
    },
    keepMine: async () => {
      const found = await readAgain();
      if (found === null) return;
      move({ id: found.message.id, version: found.message.version });
      saving.resume();
    },
  };
}
