import { type Content, Message, MessageContent, Messages } from '@counterpart/exchange';
import { notFound, type Person } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { caseFilePolicy } from './domain/case-file.policy';
import { readInvitation, readNote } from './domain/case-words';
import { messageForm } from './domain/cases.errors';
import { LockedCase } from './locked-case';
import { submitted, type SubmittedMessage } from './outcomes';

/** Messages of a case that a second person has returned. */
@Injectable()
export class CaseMessagesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
  ) {}

  /** Changes the words of a returned invitation or note and submits it again; whoever does becomes an author of it. */
  revise(person: Person, caseId: string, messageId: string, version: number, texts: Content['texts']): Promise<SubmittedMessage> {
    return this.uow.run(person, async (tx) => {
      const { file } = await LockedCase.lock(tx, caseId);
      const message = await tx.lock(Message, messageId, version);
      if (message.threadId !== caseId) throw notFound('message');
      caseFilePolicy.require(person, message.kind === 'case.invitation' ? 'case.invite' : 'case.share-note', file);
      const { data } = (await tx.lock(MessageContent, messageId)).content;
      const content: Content = { texts, data };
      if ((message.kind === 'case.invitation' ? readInvitation(content) : readNote(content)) === null) throw messageForm('texts');
      const edited = await this.messages.editIn(tx, messageId, version, { content });
      return submitted(await this.messages.submitIn(tx, messageId, edited.version));
    });
  }
}
