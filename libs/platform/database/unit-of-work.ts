import { type Actor, Clock } from '@counterpart/kernel';
import { Injectable } from '@nestjs/common';
import { enter } from './context';
import { Databases } from './databases';
import { pipeline } from './pipeline';
import { stale, Transaction } from './transaction';

/** The only source of transactions: whoever acts is set in the database before the first statement of the work. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly databases: Databases,
    private readonly clock: Clock,
  ) {}

  /** Runs the work in one transaction of the actor's agency; commits when it returns, undoes everything when it throws. */
  async run<T>(actor: Actor, work: (tx: Transaction) => Promise<T> | T): Promise<T> {
    const client = await this.databases.connect(actor);
    const { entities } = this.databases.of(actor.side);
    const tx = new Transaction(actor, this.clock.now(), client, entities, [{ sql: 'begin', values: [] }, enter(actor)]);
    let broken: Error | undefined;
    try {
      const result = await work(tx);
      await tx.finish();
      return result;
    } catch (error) {
      // A connection that cannot even roll back is not given to anyone else.
      broken = await pipeline(client, [{ sql: 'rollback', values: [] }]).then(
        () => undefined,
        (failure: Error) => failure,
      );
      throw (error as { code?: string }).code === 'CP412' ? stale() : error;
    } finally {
      client.release(broken);
    }
  }
}
