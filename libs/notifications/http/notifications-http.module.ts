import { Module } from '@nestjs/common';
import { HintSight } from '../live/hint-sight';
import { LiveFeed } from '../live/live-feed';
import { RecentEvents } from '../live/recent-events';
import { NotificationsModule } from '../notifications.module';
import { LiveController } from './live.controller';
import { NotificationsController } from './notifications.controller';

/** Routes of notifications, and the streams of what has changed. */
@Module({
  imports: [NotificationsModule],
  controllers: [NotificationsController, LiveController],
  providers: [LiveFeed, RecentEvents, HintSight],
})
export class NotificationsHttpModule {}
