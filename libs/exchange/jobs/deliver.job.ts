import { defineJob, Handles, type JobHandler, type JobInput } from '@counterpart/platform/queue';
import { Injectable } from '@nestjs/common';
import { Delivery } from '../delivery.service';
import { envelopeSent } from '../domain/exchange.events';

export const deliver = defineJob({
  name: 'exchange.deliver',
  on: envelopeSent,
  about: 'Delivers a signed envelope and files its receipt.',
});

@Injectable()
@Handles(deliver)
export class DeliverJob implements JobHandler {
  constructor(private readonly delivery: Delivery) {}

  handle({ side, agencyId, objectId }: JobInput): Promise<void> {
    return this.delivery.deliver(side, agencyId, objectId);
  }
}
