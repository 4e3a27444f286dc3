import { standingChanged } from '@counterpart/identity';
import { defineJob, Handles, type JobHandler, type JobInput } from '@counterpart/platform/queue';
import { Injectable } from '@nestjs/common';
import { SuspensionStops } from '../suspension-stops.service';

export const alignStops = defineJob({
  name: 'referrals.align-stops',
  on: standingChanged,
  about: 'Stops the clocks of open referrals while their agency may not exchange, and lets them run again.',
});

@Injectable()
@Handles(alignStops)
export class AlignStopsJob implements JobHandler {
  constructor(private readonly stops: SuspensionStops) {}

  handle({ side }: JobInput): Promise<void> {
    return this.stops.align(side);
  }
}
