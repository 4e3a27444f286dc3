import { Module } from '@nestjs/common';
import { NotificationsQueries } from './notifications.queries';
import { NotificationsService } from './notifications.service';

/** What people are told of, and how. Listens to the events of every feature, and is called by none. */
@Module({ providers: [NotificationsService, NotificationsQueries], exports: [NotificationsService, NotificationsQueries] })
export class NotificationsModule {}
