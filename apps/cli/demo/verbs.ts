import { releaseMessage } from './joint-case';
import type { Journey } from './journey';
import type { Patience } from './patience';
import type { Cast } from './people-on-duty';
import { say, TEXTS } from './phrases';
import type { Session } from './session';
import type { ChangedMessage, ShownMessage, ShownReferral } from './shapes';

type Kind = 'clarification_request' | 'clarification' | 'interim_answer' | 'final_answer' | 'refusal' | 'update';

/** What an officer writes: the kind of message, the route it is written by, and its body beside the text. */
export interface Writing {
  readonly kind: Kind;
  readonly route: 'questions' | 'clarifications' | 'answers' | 'refusals' | 'updates';
  readonly text: keyof typeof TEXTS;
  readonly more?: object;
}

/** What the people of the demonstration do to a referral, each thing once. */
export class Verbs {
  constructor(
    private readonly run: string,
    private readonly patience: Patience,
    private readonly languageOf: ReadonlyMap<string, string>,
  ) {}

  /** The language an agency writes in. */
  language(by: Session): string {
    return this.languageOf.get(by.who.agencyCode) ?? 'en';
  }

  /** Changes the referral itself, unless `isDone` shows that it was changed already. */
  change(on: Journey, by: Session, route: string, isDone: (seen: ShownReferral) => boolean, body?: object): Promise<void> {
    return this.patience.once(
      async () => {
        const seen = await on.seenBy(by);
        return isDone(seen) ? { done: undefined } : { version: seen.version };
      },
      async (version) =>
        void (await by.write('POST', `/referrals/${on.id}/${route}`, { version, ...(body === undefined ? {} : { body }) })),
    );
  }

  /** Writes a message, of which a story has one of a kind, and submits it; it is under way then. */
  async write(on: Journey, by: Session, { kind, route, text, more = {} }: Writing): Promise<void> {
    const language = this.language(by);
    const body = { language, text: say(language, TEXTS[text](on.row)), handling: ['H0'], ...more };
    const key = `demo-${this.run}-${on.row}-${kind}`;
    const draft = await this.patience.once<ChangedMessage>(
      async () => {
        const seen = await on.seenBy(by);
        const own = ownMessage(seen, kind);
        return own === undefined ? { version: seen.version } : { done: changed(own) };
      },
      (version) => by.write('POST', `/referrals/${on.id}/${route}`, { version, body, key }),
    );
    on.message = draft.id;
    await this.patience.once(
      async () => {
        const own = ownMessage(await on.seenBy(by), kind);
        return own?.state === 'draft' ? { version: own.version! } : { done: undefined };
      },
      async (version) => void (await by.write('POST', `/referrals/${on.id}/messages/${draft.id}/submit`, { version })),
      draft.state === 'draft' ? draft.version : undefined,
    );
  }

  /** The second person lets the message under way cross; returns when the other side can read it. */
  async cross(on: Journey, { releaser }: Cast, reader: Session): Promise<void> {
    await releaseMessage(this.patience, releaser, on.message);
    await this.waitFor(on, reader, 'the message to arrive', ({ messages }) => messages.some(({ id }) => id === on.message));
  }

  /** Waits until a person sees what is waited for. */
  waitFor(on: Journey, by: Session, what: string, isThere: (seen: ShownReferral) => boolean): Promise<ShownReferral> {
    return this.patience.until(`${what} (${by.login})`, () => on.seenBy(by), isThere, shown);
  }
}

const ownMessage = ({ messages }: ShownReferral, kind: Kind): ShownMessage | undefined =>
  messages.find((message) => message.box === 'out' && message.kind === `referral.${kind}`);

const changed = ({ id, state, version = 0 }: ShownMessage): ChangedMessage => ({ id, state, version });

/** How a referral stands, for whoever waited in vain. */
function shown({ state, messages }: ShownReferral): string {
  const troubles = messages.flatMap(({ kind, trouble }) => (trouble ? [`${kind}: ${trouble}`] : []));
  return [`it is ${state}`, ...troubles].join('; ');
}
