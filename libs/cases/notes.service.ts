import { Messages } from '@counterpart/exchange';
import { actorUserId, type HandlingCode, isHandling, type Person, unionOfHandling, uuidv7 } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { caseFilePolicy } from './domain/case-file.policy';
import { CaseNote, type NoteScope } from './domain/case-note';
import { nobodyToShareWith, notParticipant, wrongHandling } from './domain/cases.errors';
import { caseNoteAdded, caseNoteDrafted } from './domain/cases.events';
import { LockedCase } from './locked-case';
import { type AddedNote, submitted, type SubmittedMessage } from './outcomes';

export interface NewNote {
  readonly scope: NoteScope;
  readonly text: string;
  readonly language: string;
  readonly handling: readonly HandlingCode[];
}

type Note = Omit<NewNote, 'scope' | 'handling'> & { readonly id: string; readonly handling: HandlingCode[] };

/** Notes in a case: the agency's own, and those that every participant is to read. */
@Injectable()
export class NotesService {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly messages: Messages,
  ) {}

  /** Adds a private note, which never leaves the agency, or submits a shared one: one message for every other participant. */
  add(person: Person, caseId: string, given: NewNote, request: RequestKey | null = null): Promise<AddedNote> {
    return this.idempotency.run(person, request, async (tx) => {
      const held = await LockedCase.lock(tx, caseId);
      if (!isHandling(given.handling)) throw wrongHandling();
      const note = { ...given, id: uuidv7(tx.at.getTime()), handling: unionOfHandling(given.handling, held.file.handling) };
      return given.scope === 'private' ? this.keep(tx, held, note) : this.share(tx, held, note);
    });
  }

  private keep(tx: Transaction, held: LockedCase, { id, text, language, handling }: Note): AddedNote {
    caseFilePolicy.require(tx.actor, 'case.note', held.file);
    const author = { authorAgencyId: tx.actor.agencyId, authorUserId: actorUserId(tx.actor) };
    tx.insert(
      CaseNote.of(tx.actor, held.file, { id, scope: 'private', ...author, text, language, translation: null, handling, at: tx.at }),
    );
    tx.record(caseNoteAdded(held.file.id, { note: id, scope: 'private' }, text));
    held.save(tx);
    return { id, messages: [] };
  }

  /** It is in the own file once the first of its messages is released. */
  private async share(tx: Transaction, { file, roster, thread }: LockedCase, { id, text, language, handling }: Note): Promise<AddedNote> {
    caseFilePolicy.require(tx.actor, 'case.share-note', file);
    if (!roster.is(file.agencyId, 'accepted')) throw notParticipant();
    file.requireCan('share');
    const others = roster.othersThan(file.agencyId);
    if (others.length === 0) throw nobodyToShareWith();
    const content = { texts: { text }, data: {} };
    const facts = { note: id };
    const { exercise } = file;
    const drafts = others.map((to) =>
      this.messages.draft(tx, { thread, kind: 'case.note', to, language, urgency: 'NORMAL', handling, exercise, facts, content }),
    );
    const messages: SubmittedMessage[] = [];
    for (const draft of drafts) messages.push(submitted(await this.messages.submitIn(tx, draft.id, draft.version)));
    tx.record(caseNoteDrafted(file.id, { note: id, messages: messages.map((message) => message.id) }));
    return { id, messages };
  }
}
