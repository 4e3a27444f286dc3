import { CodeField, PageQuery, TextField } from '@counterpart/platform/http';
import { MESSAGE_STATES, type MessageState } from '../domain/message';

export class MessageListQuery extends PageQuery {
  @CodeField(MESSAGE_STATES) readonly state!: MessageState;

  @CodeField(['me', 'others'], {
    optional: true,
    about: 'What the caller began, or what others wrote alone; all of the own desks if not said',
  })
  readonly by?: 'me' | 'others';
}

export class CommentDto {
  @TextField({ max: 4000 }) readonly comment!: string;
}
