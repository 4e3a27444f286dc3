import { MessageRowAnswer } from '@counterpart/exchange';
import { IntegerAnswer, ObjectAnswer, TextAnswer, TimeAnswer } from '@counterpart/platform/http';
import { ReferralRowAnswer } from '@counterpart/referrals';
import { TranslationRowAnswer } from '@counterpart/translations';

export class ReferralSectionAnswer {
  @ObjectAnswer(() => ReferralRowAnswer, { many: true }) readonly items!: readonly ReferralRowAnswer[];
  @IntegerAnswer() readonly count!: number;
}

export class MessageSectionAnswer {
  @ObjectAnswer(() => MessageRowAnswer, { many: true }) readonly items!: readonly MessageRowAnswer[];
  @IntegerAnswer() readonly count!: number;
}

export class TranslationSectionAnswer {
  @ObjectAnswer(() => TranslationRowAnswer, { many: true }) readonly items!: readonly TranslationRowAnswer[];
  @IntegerAnswer() readonly count!: number;
}

/** What one agency owes another and is late with. */
export class LatePairAnswer {
  @TextAnswer({ about: 'Who asked, by its code' }) readonly requester!: string;
  @TextAnswer({ about: 'Who was asked' }) readonly receiver!: string;
  @IntegerAnswer() readonly count!: number;
  @TimeAnswer() readonly oldestDueAt!: string;
}

export class LatePairsAnswer {
  @ObjectAnswer(() => LatePairAnswer, { many: true }) readonly items!: readonly LatePairAnswer[];
  @IntegerAnswer({ about: 'Of all pairs' }) readonly count!: number;
}

const referrals = (about: string) => ObjectAnswer(() => ReferralSectionAnswer, { optional: true, about });
const messages = (about: string) => ObjectAnswer(() => MessageSectionAnswer, { optional: true, about });
const translations = (about: string) => ObjectAnswer(() => TranslationSectionAnswer, { optional: true, about });

/** The sections of one's work; one that one's roles have no part in is absent. */
export class WorkSectionsAnswer {
  @referrals('Received, overdue or due today, on the own desks') readonly due?: ReferralSectionAnswer;
  @referrals('Still owed by the caller; what is due first comes first') readonly assignedToMe?: ReferralSectionAnswer;
  @referrals('Received and not acknowledged') readonly toAcknowledge?: ReferralSectionAnswer;
  @referrals('Sent, and the other side has a question') readonly toClarify?: ReferralSectionAnswer;
  @messages('Waits for a second person that the caller can be') readonly awaitingMyRelease?: MessageSectionAnswer;
  @messages('Begun by the caller and given back') readonly returnedToMe?: MessageSectionAnswer;
  @messages('Begun by the caller and not submitted: referrals and messages') readonly myDrafts?: MessageSectionAnswer;
  @referrals('Sent, and not answered yet') readonly awaitingOtherSide?: ReferralSectionAnswer;
  @translations('Translated or reviewed by the caller') readonly translationsInWork?: TranslationSectionAnswer;
  @translations('Translated by others, and without a reviewer') readonly translationsToReview?: TranslationSectionAnswer;
  @translations('Taken by nobody') readonly translationsWaiting?: TranslationSectionAnswer;
  @ObjectAnswer(() => LatePairsAnswer, { optional: true, about: 'What is overdue on the own side, by headers alone' })
  readonly overdueByPair?: LatePairsAnswer;
}

/** What there is to do for the caller. */
export class WorkAnswer {
  @TimeAnswer() readonly asOf!: string;
  @IntegerAnswer({ about: 'A count of a section of this much says: so much or more' }) readonly atMost!: number;
  @ObjectAnswer(() => WorkSectionsAnswer) readonly sections!: WorkSectionsAnswer;
}
