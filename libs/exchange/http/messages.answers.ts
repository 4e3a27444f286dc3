import { codesOf, HANDLING_CODES } from '@counterpart/kernel';
import {
  abilitiesAnswer,
  CodeAnswer,
  FlagAnswer,
  IdAnswer,
  ObjectAnswer,
  OpenAnswer,
  pageOf,
  TextAnswer,
  TextsAnswer,
  TimeAnswer,
  VersionAnswer,
} from '@counterpart/platform/http';
import { URGENCIES } from '../domain/envelope-header';
import { MESSAGE_STATES } from '../domain/message';
import { messageAbilities } from '../domain/message-abilities';
import { RELEASE_CHECKS } from '../domain/release-check';

/** What every answer says of a message. */
export class MessageAnswer {
  @IdAnswer() readonly id!: string;
  @IdAnswer({ about: 'The referral or case that it belongs to' }) readonly threadId!: string;
  @TextAnswer({ about: 'A code, e.g. `referral.original` or `case.note`' }) readonly kind!: string;
  @CodeAnswer(MESSAGE_STATES) readonly state!: string;
  @VersionAnswer() readonly version!: number;
}

/** One of the own people who wrote a message. */
export class AuthorAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly name!: string;
}

/** The desk that a message goes to, by the codes of both. */
export class ReceiverAnswer {
  @TextAnswer() readonly side!: string;
  @TextAnswer() readonly agency!: string;
  @TextAnswer() readonly desk!: string;
}

/** A message in a list, without its content but the title. */
export class MessageRowAnswer extends MessageAnswer {
  @CodeAnswer(['referral', 'case']) readonly threadKind!: string;
  @TextAnswer({ nullable: true, about: 'The number of its referral or case; null where there is none yet, or it is not to be seen' })
  readonly reference!: string | null;
  @FlagAnswer({ about: 'Whether the reader may read more than the header' }) readonly isCleared!: boolean;
  @IdAnswer({ about: 'The own desk' }) readonly deskId!: string;
  @IdAnswer() readonly toAgencyId!: string;
  @ObjectAnswer(() => ReceiverAnswer) readonly counterpart!: ReceiverAnswer;
  @FlagAnswer() readonly exercise!: boolean;
  @FlagAnswer({ about: 'The approved translation is there' }) readonly hasTranslation!: boolean;
  @ObjectAnswer(() => AuthorAnswer, { many: true, about: 'In the order in which they came to write' })
  readonly authors!: readonly AuthorAnswer[];
  @FlagAnswer({ about: 'The reader is an author, and so not the second person' }) readonly isOwn!: boolean;
  @TimeAnswer({ nullable: true, about: 'When an answer is due in its thread' }) readonly dueAt!: string | null;
  @CodeAnswer(URGENCIES) readonly urgency!: string;
  @CodeAnswer(codesOf(HANDLING_CODES), { many: true }) readonly handling!: readonly string[];
  @TextAnswer() readonly language!: string;
  @TextAnswer({ nullable: true, about: 'Of what is or was with the translators' }) readonly targetLanguage!: string | null;
  @IdAnswer({ many: true }) readonly authorIds!: readonly string[];
  @TimeAnswer() readonly draftedAt!: string;
  @TimeAnswer({ nullable: true }) readonly submittedAt!: string | null;
  @TextAnswer({ nullable: true, about: 'Null where it has none, or without the need to know' }) readonly title!: string | null;
}

export class MessagePageAnswer extends pageOf(MessageRowAnswer) {}

/** Sentences by the path of their field, and what is the same in every language: its shape follows from the kind of message. */
export class ContentAnswer {
  @TextsAnswer() readonly texts!: Readonly<Record<string, string>>;
  @OpenAnswer() readonly data!: Readonly<Record<string, unknown>>;
}

export class TranslatedTextsAnswer {
  @TextAnswer() readonly language!: string;
  @TextsAnswer() readonly texts!: Readonly<Record<string, string>>;
}

/** The words as the receiver will read them. */
export class RenderingAnswer extends TranslatedTextsAnswer {
  @FlagAnswer({ about: 'The receiver accepts the language, or takes originals; or it is not translated yet' })
  readonly isOriginal!: boolean;
}

/** A line of what a second person looks at. */
export class ReleaseCheckAnswer {
  @CodeAnswer(RELEASE_CHECKS) readonly code!: string;
  @FlagAnswer() readonly isOk!: boolean;
  @FlagAnswer({ about: 'What is not as it should be stops the release; otherwise it is for the person to judge' })
  readonly blocks!: boolean;
  @TextAnswer({ many: true, about: 'Codes or paths: what is wrong' }) readonly detail!: readonly string[];
}

export class MessageAbilitiesAnswer extends abilitiesAnswer(messageAbilities.names) {}

/** A message exactly as its receiver will read it, and what the reader can do with it. */
export class MessageDetailAnswer extends MessageAnswer {
  @IdAnswer({ about: 'The own desk' }) readonly deskId!: string;
  @IdAnswer() readonly toAgencyId!: string;
  @IdAnswer() readonly toDeskId!: string;
  @CodeAnswer(URGENCIES) readonly urgency!: string;
  @CodeAnswer(codesOf(HANDLING_CODES), { many: true }) readonly handling!: readonly string[];
  @FlagAnswer({ about: 'A drill, kept out of all statistics' }) readonly exercise!: boolean;
  @TextAnswer() readonly language!: string;
  @TextAnswer({ nullable: true }) readonly targetLanguage!: string | null;
  @OpenAnswer({ about: 'Codes, numbers, times and ids; which there are follows from the kind' })
  readonly facts!: Readonly<Record<string, unknown>>;
  @IdAnswer({ many: true }) readonly authorIds!: readonly string[];
  @TimeAnswer() readonly draftedAt!: string;
  @TimeAnswer({ nullable: true }) readonly submittedAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly translationFrom!: string | null;
  @TimeAnswer({ nullable: true }) readonly translationTo!: string | null;
  @TimeAnswer({ nullable: true }) readonly releasedAt!: string | null;
  @IdAnswer({ nullable: true }) readonly releasedBy!: string | null;
  @ObjectAnswer(() => ContentAnswer) readonly content!: ContentAnswer;
  @ObjectAnswer(() => TranslatedTextsAnswer, { nullable: true }) readonly translation!: TranslatedTextsAnswer | null;
  @TextAnswer({ nullable: true, about: 'Why a second person gave it back or rejected it' }) readonly returnComment!: string | null;
  @CodeAnswer(['referral', 'case']) readonly threadKind!: string;
  @TextAnswer({ nullable: true, about: 'The number of its referral or case; null before it has one' }) readonly reference!: string | null;
  @TimeAnswer({ nullable: true, about: 'When an answer is due in its thread' }) readonly dueAt!: string | null;
  @ObjectAnswer(() => ReceiverAnswer) readonly counterpart!: ReceiverAnswer;
  @FlagAnswer({ about: 'The receiver translates itself' }) readonly takesOriginals!: boolean;
  @ObjectAnswer(() => AuthorAnswer, { many: true, about: 'In the order in which they came to write' })
  readonly authors!: readonly AuthorAnswer[];
  @ObjectAnswer(() => AuthorAnswer, { nullable: true }) readonly translator!: AuthorAnswer | null;
  @ObjectAnswer(() => AuthorAnswer, { nullable: true }) readonly reviewer!: AuthorAnswer | null;
  @ObjectAnswer(() => AuthorAnswer, { nullable: true, about: 'Who released it' }) readonly releaser!: AuthorAnswer | null;
  @ObjectAnswer(() => RenderingAnswer) readonly rendering!: RenderingAnswer;
  @ObjectAnswer(() => ReleaseCheckAnswer, { many: true, about: 'Of what waits for its release; empty otherwise' })
  readonly checklist!: readonly ReleaseCheckAnswer[];
  @ObjectAnswer(() => MessageAbilitiesAnswer) readonly abilities!: MessageAbilitiesAnswer;
}
