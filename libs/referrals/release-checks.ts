import { type Content, type Message, type ReleaseCheck, releaseCheck } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import { DomainError, type Problem, unionOfHandling } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { isReferralMessage } from './domain/fact-shapes';
import { requireMessage } from './domain/message-rules';
import { Referral } from './domain/referral';
import { requireTimely } from './domain/written-message';
import { originsIn, OnwardUses } from './onward-use/onward-uses';
import { OriginalReadiness } from './original-readiness';
import { ReferralThreads } from './referral-threads';

/** Which line a missing part of an original belongs to; everything else is readiness. */
const LINES = [
  ['handling', /^(?:items\[\d+\]\.)?handling/],
  ['evaluation', /^(?:items\[\d+\]\.)?evaluation/],
  ['legal_basis', /^legalBasis/],
] as const;

/** Kinds that tell of matters, and so of how far they can be relied on. */
const EVALUATED: readonly string[] = ['referral.interim_answer', 'referral.final_answer', 'referral.update'];

/** What the last checks of a message of a referral would find, for the second person to see before they are made. */
@Injectable()
export class ReleaseChecks {
  constructor(
    private readonly directory: Directory,
    private readonly threads: ReferralThreads,
    private readonly readiness: OriginalReadiness,
    private readonly uses: OnwardUses,
  ) {}

  /** Nothing where the reader of the message does not see the referral. */
  async of(tx: Transaction, message: Message, content: Content): Promise<readonly ReleaseCheck[]> {
    const referral = await tx.lockIfThere(Referral, message.threadId);
    if (referral === null) return [];
    const bound = [await this.threads.caseHandling(tx, referral), ...originsIn(message.facts).map(({ handling }) => handling)];
    const handling = unionOfHandling(message.handling as Referral['handling'], ...bound);
    return message.kind === 'referral.original'
      ? this.ofOriginal(tx, referral, { ...message, handling: [...handling] }, content)
      : this.ofReply(tx, referral, message, { handling, content });
  }

  private async ofOriginal(
    tx: Transaction,
    referral: Referral,
    message: Pick<Message, 'toAgencyId' | 'toDeskId' | 'language' | 'handling' | 'facts'>,
    content: Content,
  ): Promise<readonly ReleaseCheck[]> {
    const { timeZone } = await this.directory.agency(message.toAgencyId);
    const problems = await this.readiness.problems(tx, { ...message, facts: { ...message.facts, receiverZone: timeZone }, content });
    const isListed = ({ path }: Problem) => LINES.some(([, form]) => form.test(path));
    const paths = (chosen: readonly Problem[]) => chosen.map(({ path }) => path);
    return [
      ...LINES.map(([code, form]) => releaseCheck(code, paths(problems.filter(({ path }) => form.test(path))))),
      releaseCheck('readiness', paths(problems.filter((problem) => !isListed(problem)))),
      releaseCheck(
        'thread',
        await refusals(async () => {
          referral.requireDraft();
          await this.uses.requireOrigins(tx, message as Message);
        }),
      ),
    ];
  }

  private async ofReply(
    tx: Transaction,
    referral: Referral,
    { kind, facts }: Message,
    { handling, content }: { readonly handling: readonly string[]; readonly content: Content },
  ): Promise<readonly ReleaseCheck[]> {
    const isUnsaid = handling.includes('H3') && (content.texts['handlingText'] ?? '').trim() === '';
    const isUngraded = (content.data['evaluation'] ?? null) === null;
    const crossing = refusals(async () => {
      if (!isReferralMessage(kind)) throw new Error(`${kind} is no message of a referral`);
      requireMessage(await this.threads.projection(tx, referral), referral.party, kind, facts);
      requireTimely(kind, facts, tx.at);
    });
    return [
      releaseCheck('handling', [...(handling.length === 0 ? ['handling'] : []), ...(isUnsaid ? ['handlingText'] : [])], false),
      ...(EVALUATED.includes(kind) ? [releaseCheck('evaluation', isUngraded ? ['evaluation'] : [], false)] : []),
      releaseCheck('thread', await crossing),
    ];
  }
}

/** The code of what stands in the way, if anything does. */
async function refusals(check: () => Promise<void>): Promise<readonly string[]> {
  try {
    await check();
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [error.code];
    throw error;
  }
}
