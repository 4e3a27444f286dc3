import { api, background, call, idempotent, ifMatch, isProblem, type Schemas } from '@counterpart/api-client';
import { queryOptions } from '@tanstack/react-query';
import type { WrittenKind } from './message-kinds';
import { itemsOf, rewrittenOf, writtenOf } from './reply-body';
import type { ReplyValues } from './reply-values';
import type { WriteSearch } from './write-search';

/** A saved message, by what the next change of it must say. */
export interface ReplyPlace {
  readonly id: string;
  readonly version: number;
}

/** What a message is of: its referral, as it was seen, its kind, and what it says beside its words. */
export interface ReplyOn {
  readonly referral: { readonly id: string; readonly version: number };
  readonly kind: WrittenKind;
  readonly said: WriteSearch;
  /** IANA name of the zone whose days are meant. */
  readonly zone: string;
}

/** The referral as it is now, with its thread. */
export const readReferral = (id: string) => call(api.GET('/referrals/{id}', { ...background, params: { path: { id } } }));

/** A message as it is saved now: what its receiver will see is shown from there, never from the form. */
export const savedMessageQuery = ({ id, version }: ReplyPlace) =>
  queryOptions({
    queryKey: ['referrals', 'saved-message', id, version],
    queryFn: ({ signal }) => call(api.GET('/messages/{id}', { ...background, params: { path: { id } }, signal })),
    gcTime: 0,
  });

/** Saves one form as a message: begins it, and writes it anew. */
export class ReplyRequests {
  /** A beginning that no answer came to: it is asked for again, with the same key, before anything else. */
  private beginning: Beginning | null = null;

  /** Saves the form. Calls `moved` with each new place at once: what was saved is saved, whatever comes after it. */
  async save(on: ReplyOn, values: ReplyValues, place: ReplyPlace | null, moved: (place: ReplyPlace) => void): Promise<void> {
    let now = place;
    if (now === null) {
      const begun = await this.begin(on, values);
      moved((now = begun.place));
      if (begun.isThis) return;
    }
    moved(await saveReply(on, now, values));
  }

  private async begin(on: ReplyOn, values: ReplyValues): Promise<{ readonly place: ReplyPlace; readonly isThis: boolean }> {
    const asked = (this.beginning ??= { key: crypto.randomUUID(), version: on.referral.version, values });
    try {
      const { id, version } = await post(on, asked);
      this.beginning = null;
      return { place: { id, version }, isThis: asked.values === values };
    } catch (error) {
      if (!isProblem(error) || ![400, 403, 404, 409, 412, 422].includes(error.status) || error.code === 'request.running') throw error;
      // Refused: nothing began. Where the referral has merely moved on, the server looks anew at what is permitted now.
      this.beginning = null;
      if (error.status !== 412) throw error;
      const { version } = await readReferral(on.referral.id);
      if (version === asked.version) throw error;
      return this.begin({ ...on, referral: { ...on.referral, version } }, values);
    }
  }
}

interface Beginning {
  readonly key: string;
  readonly version: number;
  readonly values: ReplyValues;
}

function post({ referral, kind, said, zone }: ReplyOn, { key, version, values }: Beginning): Promise<Schemas['ReferralMessageAnswer']> {
  const params = { path: { id: referral.id }, header: { ...ifMatch(version), ...idempotent(key) } };
  const written = writtenOf(values);
  const of = said.of ?? '';
  switch (kind) {
    case 'clarification_request':
      return call(api.POST('/referrals/{id}/questions', { params, body: written }));
    case 'clarification':
      return call(api.POST('/referrals/{id}/clarifications', { params, body: { ...written, of } }));
    case 'interim_answer':
    case 'final_answer':
      return call(
        api.POST('/referrals/{id}/answers', { params, body: { ...written, isFinal: kind === 'final_answer', items: itemsOf(values) } }),
      );
    case 'refusal':
      return call(
        api.POST('/referrals/{id}/refusals', { params, body: { ...written, items: itemsOf(values) as Schemas['RefusedItemDto'][] } }),
      );
    case 'update':
      return call(api.POST('/referrals/{id}/updates', { params, body: written }));
    case 'permission_request': {
      const use = said.use as Schemas['PermissionRequestDto']['use'];
      return call(
        api.POST('/referrals/{id}/permission-requests', { params, body: { ...written, of, use, recipient: said.recipient ?? null } }),
      );
    }
    case 'permission_grant': {
      const { validUntil = '' } = rewrittenOf(kind, values, zone);
      return call(api.POST('/referrals/{id}/permission-grants', { params, body: { ...written, of, validUntil } }));
    }
    case 'permission_denial': {
      const ground = values.ground as Schemas['PermissionDenialDto']['ground'];
      return call(api.POST('/referrals/{id}/permission-denials', { params, body: { ...written, of, ground } }));
    }
  }
}

/** Writes a saved message anew. */
async function saveReply({ referral, kind, zone }: ReplyOn, place: ReplyPlace, values: ReplyValues): Promise<ReplyPlace> {
  const params = { path: { id: referral.id, messageId: place.id }, header: ifMatch(place.version) };
  const { version } = await call(api.PUT('/referrals/{id}/messages/{messageId}', { params, body: rewrittenOf(kind, values, zone) }));
  return { id: place.id, version };
}

/** Gives a saved message to the translators or to the second person. */
export const submitReply = ({ referral }: ReplyOn, place: ReplyPlace) =>
  call(
    api.POST('/referrals/{id}/messages/{messageId}/submit', {
      params: { path: { id: referral.id, messageId: place.id }, header: ifMatch(place.version) },
    }),
  );
