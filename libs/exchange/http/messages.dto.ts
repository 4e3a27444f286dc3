import { CodeField, TextField } from '@counterpart/platform/http';
import { MESSAGE_STATES, type MessageState } from '../domain/message';

export class MessageListQuery {
  @CodeField(MESSAGE_STATES) readonly state!: MessageState;
}

export class CommentDto {
  @TextField({ max: 4000 }) readonly comment!: string;
}
