import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Acceptance } from './acceptance';
import { Arrivals } from './arrivals';
import { Border } from './border';
import { Delivery } from './delivery.service';
import { Dispatch } from './dispatch';
import { EnvelopeHandlers } from './envelope-handlers';
import { Envelopes } from './envelopes';
import { ExchangeQueries } from './exchange.queries';
import { Intake } from './intake.service';
import { KnownEnvelopes } from './known-envelopes';
import { Messages } from './messages.service';
import { Positions } from './positions';
import { ReadMessages } from './read-messages';
import { ReleaseChecklist } from './release-checklist';
import { ShortenedMessages } from './shortened-messages';
import { Threads } from './threads';

const offered = [
  Delivery,
  Dispatch,
  EnvelopeHandlers,
  Envelopes,
  ExchangeQueries,
  Intake,
  Messages,
  ReadMessages,
  ShortenedMessages,
  Threads,
];

/** The only border crossing. */
@Module({ providers: [...offered, Acceptance, Arrivals, Border, KnownEnvelopes, Positions, ReleaseChecklist], exports: offered })
export class ExchangeModule {}

/** For the applications: they do not boot while a kind of envelope has no handler, or two. */
@Module({ imports: [ExchangeModule] })
export class EnvelopeKindsCheck implements OnApplicationBootstrap {
  constructor(private readonly handlers: EnvelopeHandlers) {}

  onApplicationBootstrap(): void {
    const problems = this.handlers.problems();
    if (problems.length > 0) throw new Error(`The exchange cannot start:\n- ${problems.join('\n- ')}`);
  }
}
