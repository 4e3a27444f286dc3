import { Message, MessageContent } from './outgoing-message';
import { EnvelopeContent, StoredEnvelope } from './stored-envelope';
import { Thread } from './thread';

/** What the exchange maps to tables. */
export const exchangeEntities = [Thread, Message, MessageContent, StoredEnvelope, EnvelopeContent];
