import type { Person } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { accessDenied } from './domain/identity.events';

/** What people tried and were refused. */
@Injectable()
export class DeniedAttempts {
  constructor(private readonly uow: UnitOfWork) {}

  /** Records one attempt in a transaction of its own. The object is what the person named; whether it exists is not looked at. */
  record(person: Person, rule: string, objectId: string): Promise<void> {
    return this.uow.run(person, (tx) => tx.record(accessDenied(objectId, { rule })));
  }
}
