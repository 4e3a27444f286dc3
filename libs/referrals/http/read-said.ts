import type { Said } from '../domain/written-message';
import type { RewrittenDto } from './message.dto';

/** A moment in the one spelling that envelopes take. */
export const momentOf = (time: string): string => new Date(time).toISOString();

/** What a message written anew says otherwise by codes and times; what is left out stays as it was. */
export const saidAgain = ({ validUntil, ground }: RewrittenDto): Said => ({
  ...(validUntil === undefined ? {} : { validUntil: momentOf(validUntil) }),
  ...(ground === undefined ? {} : { ground }),
});
