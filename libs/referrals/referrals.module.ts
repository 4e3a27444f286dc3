import { CasesModule } from '@counterpart/cases';
import { ExchangeModule } from '@counterpart/exchange';
import { Idempotency } from '@counterpart/platform/idempotency';
import { Module } from '@nestjs/common';
import { DraftsService } from './drafts.service';
import { KnownIdentifiers } from './known-identifiers';
import { NewDrafts } from './new-drafts';
import { NewReferralsService } from './new-referrals.service';
import { EvidentialUsesService } from './onward-use/evidential-uses.service';
import { ExportsService } from './onward-use/exports.service';
import { ForwardedCopies } from './onward-use/forwarded-copies';
import { ForwardingService } from './onward-use/forwarding.service';
import { OnwardUses } from './onward-use/onward-uses';
import { PermissionsService } from './onward-use/permissions.service';
import { OriginalReadiness } from './original-readiness';
import { ReadingService } from './reading.service';
import { RecalledContent } from './recalled-content';
import { RecallsService } from './recalls.service';
import { ReceivingService } from './receiving.service';
import { ReferenceNumbers } from './reference-numbers';
import { ReferralArrivals } from './referral-arrivals';
import { ReferralCases } from './referral-cases';
import { ReferralEntries } from './referral-entries';
import { ReferralEnvelopes } from './referral-envelopes';
import { ReferralMessagesService } from './referral-messages.service';
import { ReferralNoticesService } from './referral-notices.service';
import { ReferralPlaces } from './referral-places';
import { ReferralProgress } from './referral-progress';
import { ReferralReleases } from './referral-releases';
import { ReleaseChecks } from './release-checks';
import { ReferralThreads } from './referral-threads';
import { ReferralListsQueries } from './referral-lists.queries';
import { ReferralsQueries } from './referrals.queries';
import { SuspensionStops } from './suspension-stops.service';
import { ThreadMeasures } from './thread-measures';

const verbs = [
  NewReferralsService,
  DraftsService,
  ReadingService,
  ReferralsQueries,
  ReferralListsQueries,
  ReceivingService,
  ReferralMessagesService,
  ReferralNoticesService,
  RecallsService,
  SuspensionStops,
  PermissionsService,
  ForwardingService,
  ExportsService,
  EvidentialUsesService,
  ForwardedCopies,
];
const parts = [KnownIdentifiers, OriginalReadiness, RecalledContent, ReferenceNumbers, ReferralArrivals, ReferralCases, ReferralEntries];
const more = [NewDrafts, OnwardUses, ReferralEnvelopes, ReferralPlaces, ReferralProgress, ReferralReleases, ReleaseChecks];

/** Intelligence referrals. The measure of their time comes from the feature above, which registers itself. */
@Module({
  imports: [ExchangeModule, CasesModule],
  providers: [Idempotency, ...verbs, ...parts, ...more, ReferralThreads, ThreadMeasures],
  exports: [...verbs, ReferralThreads, ThreadMeasures],
})
export class ReferralsModule {}
