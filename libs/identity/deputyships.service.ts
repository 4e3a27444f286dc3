import { notFound, type Person, type Role } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { type Cover, type DeputyCandidate, Deputyship } from './domain/deputyship';
import { manyDeputies } from './domain/deputyship.errors';
import { deputyshipEnded, deputyshipNamed } from './domain/deputyship.events';
import { deputyshipPolicy } from './domain/deputyship.policy';
import { User } from './domain/user';

export interface NewDeputyship extends Cover {
  readonly deputyId: string;
}

/** Every statement of a deputy looks at his or her deputyships: they stay few. */
const MOST_NAMED = 5;

const CANDIDATE = `select u.id, u.roles, u.disabled_at is not null as "isClosed" from app_user u where u.agency_id = $1 and u.id = $2`;
const NAMED = `select count(*)::int as named from deputyship s
  where s.agency_id = $1 and s.absent_id = $2 and s.ended_at is null and s.valid_until > $3::timestamptz`;

/** Who takes whose place. What a deputy then sees is row-level security's to say. */
@Injectable()
export class DeputyshipsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly idempotency: Idempotency,
  ) {}

  /** Names a deputy for the person who asks, once for each request. */
  name(person: Person, given: NewDeputyship, request: RequestKey | null): Promise<{ readonly id: string }> {
    return this.idempotency.run(person, request, async (tx) => {
      // The own account is locked: two requests at once don't name more than is permitted, and the roles are those of now.
      const { roles } = await tx.lock(User, person.userId);
      const candidate = await candidateOf(tx, given.deputyId);
      const deputyship = Deputyship.begin({ ...person, roles }, candidate, given, tx.at);
      deputyshipPolicy.require(person, 'deputyship.name', deputyship);
      const [count] = await tx.query<{ named: number }>(NAMED, [person.agencyId, person.userId, tx.at.toISOString()]);
      if (count!.named >= MOST_NAMED) throw manyDeputies(MOST_NAMED);
      tx.insert(deputyship);
      const { id, absentId: absent, deputyId: deputy, validFrom, validUntil, reason } = deputyship;
      tx.record(deputyshipNamed(id, { absent, deputy, from: validFrom.toISOString(), until: validUntil.toISOString() }, { reason }));
      return { id };
    });
  }

  /** Ends it before its time; what the deputy had by it is gone with the next thing that he or she does. */
  async end(person: Person, id: string): Promise<void> {
    await this.uow.run(person, async (tx) => {
      const deputyship = await tx.lockIfThere(Deputyship, id);
      if (deputyship === null) throw notFound('deputyship');
      deputyshipPolicy.require(person, 'deputyship.end', deputyship);
      deputyship.end(person, tx.at);
      tx.save(deputyship);
      tx.record(deputyshipEnded(id, { absent: deputyship.absentId, deputy: deputyship.deputyId }));
    });
  }
}

async function candidateOf(tx: Transaction, id: string): Promise<DeputyCandidate | null> {
  const [found] = await tx.query<{ id: string; roles: Role[]; isClosed: boolean }>(CANDIDATE, [tx.actor.agencyId, id]);
  return found ?? null;
}
