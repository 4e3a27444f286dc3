import { DomainError, type Problem } from '@counterpart/kernel';
import { type Identifier, type IdentifierKind, parseIdentifier } from '../domain/identifiers';
import type { Substance, WrittenReferral } from '../domain/original';
import type { ReferralDraftDto, SubstanceDto } from './referral.dto';

/** Reads a number and notes what is wrong with it, so that all faults are told at once. */
class Numbers {
  readonly problems: Problem[] = [];

  read(kind: IdentifierKind, value: string, path: string): Identifier | null {
    try {
      return parseIdentifier(kind, value);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.problems.push({ path, message: error.message });
      return null;
    }
  }

  /** The shown form, or null where there is none. */
  shown(kind: IdentifierKind, value: string | null | undefined, path: string): string | null {
    return value === null || value === undefined ? null : (this.read(kind, value, path)?.value ?? null);
  }
}

/** The draft that a body describes. Throws `referral.identifiers` with every number that is not what it claims to be. */
export function readDraft(dto: ReferralDraftDto): WrittenReferral {
  const numbers = new Numbers();
  const identifiers = dto.identifiers.map(({ kind, value }, i) => numbers.read(kind, value, `identifiers[${i}].value`));
  const substances = dto.substances.map((substance, i) => readSubstance(numbers, substance, `substances[${i}]`));
  if (numbers.problems.length > 0)
    throw new DomainError('invalid', 'referral.identifiers', 'Some numbers cannot be right.', numbers.problems);
  const { kind, crimeType, handling, exercise, language, title, deadline } = dto;
  return {
    ownReference: dto.ownReference ?? null,
    draft: {
      kind,
      crimeType,
      handling,
      exercise,
      language,
      title,
      deadline: { class: deadline.class, ground: deadline.ground ?? null, agreedDate: deadline.agreedDate ?? null },
      handlingText: dto.handlingText ?? null,
      evaluation: plain(dto.evaluation),
      legalBasis: dto.legalBasis.map(({ instrument, article = null }) => ({ instrument, article })),
      text: dto.text ?? null,
      items: dto.items.map((item) => ({ text: item.text, handling: item.handling ?? [], evaluation: plain(item.evaluation) })),
      identifiers: identifiers.filter((identifier) => identifier !== null),
      substances,
    },
  };
}

const readSubstance = (numbers: Numbers, { name, nameZh = null, cas, hs }: SubstanceDto, path: string): Substance => ({
  name,
  nameZh,
  cas: numbers.shown('cas', cas, `${path}.cas`),
  hs: numbers.shown('hs', hs, `${path}.hs`),
});

/** Content is sealed as canonical JSON, which takes plain objects alone. */
const plain = <T extends object>(value: T | null | undefined): T | null => (value === null || value === undefined ? null : { ...value });
