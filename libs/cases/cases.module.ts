import { ExchangeModule } from '@counterpart/exchange';
import { Idempotency } from '@counterpart/platform/idempotency';
import { Module } from '@nestjs/common';
import { CaseAnswers } from './case-answers';
import { CaseArrivals } from './case-arrivals';
import { CaseDepartures } from './case-departures';
import { CaseEnvelopes } from './case-envelopes';
import { CaseFiles } from './case-files';
import { CaseGate } from './case-gate';
import { CaseInvitations } from './case-invitations';
import { CaseMessagesService } from './case-messages.service';
import { CaseNotices } from './case-notices';
import { CaseStatesService } from './case-states.service';
import { CaseTimelineQueries } from './case-timeline.queries';
import { CasesQueries } from './cases.queries';
import { CasesService } from './cases.service';
import { MembersService } from './members.service';
import { NotesService } from './notes.service';
import { ParticipationService } from './participation.service';

const offered = [
  CaseFiles,
  CaseMessagesService,
  CaseStatesService,
  CaseTimelineQueries,
  CasesQueries,
  CasesService,
  MembersService,
  NotesService,
  ParticipationService,
];

/** Joint cases: each agency's own files of them, and their part in the exchange. */
@Module({
  imports: [ExchangeModule],
  providers: [...offered, Idempotency, CaseAnswers, CaseArrivals, CaseDepartures, CaseEnvelopes, CaseGate, CaseInvitations, CaseNotices],
  exports: offered,
})
export class CasesModule {}
