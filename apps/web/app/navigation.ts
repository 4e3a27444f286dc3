import {
  IconClockHour4,
  IconBuildingBank,
  IconFolders,
  IconHome,
  IconInbox,
  IconLanguage,
  type Icon,
  IconShieldCheck,
  IconTransfer,
  IconUserShare,
  IconUsers,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type app from './locales/en.json';

/** A place that the navigation and the palette lead to. */
export interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  /** Of the catalogue's `place`. */
  readonly name: keyof typeof app.place;
  readonly icon: Icon;
  /** The action that a person must have for the place to be worth showing; null for everybody. */
  readonly needs: string | null;
}

/** Every place, in the order of the navigation. */
export const places: readonly Place[] = [
  { to: '/', name: 'work', icon: IconHome, needs: null },
  { to: '/cases', name: 'cases', icon: IconFolders, needs: 'case.list' },
  { to: '/referrals', name: 'referrals', icon: IconTransfer, needs: 'referral.list' },
  { to: '/release', name: 'release', icon: IconShieldCheck, needs: 'message.release' },
  { to: '/translations', name: 'translations', icon: IconLanguage, needs: 'translation.list' },
  { to: '/response-times', name: 'responseTimes', icon: IconClockHour4, needs: 'response-times.read' },
  { to: '/inbox', name: 'inbox', icon: IconInbox, needs: 'notification.read' },
  { to: '/agencies', name: 'agencies', icon: IconBuildingBank, needs: 'agency.read' },
  { to: '/deputies', name: 'deputies', icon: IconUserShare, needs: 'deputyship.list' },
  { to: '/users', name: 'users', icon: IconUsers, needs: 'user.list' },
];
