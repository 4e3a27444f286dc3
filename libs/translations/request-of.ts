import type { Message } from '@counterpart/exchange';

/** When the message was given to the translators, while it waits for them; null otherwise. */
export const requestOf = (message: Message): Date | null => (message.state === 'translating' ? message.translationFrom : null);
