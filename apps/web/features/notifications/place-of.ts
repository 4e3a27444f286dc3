import type { LinkProps } from '@tanstack/react-router';
import type { Notification } from './notifications.query';

/** Where a notification leads. */
export function placeOf({ object }: Pick<Notification, 'object'>): LinkProps {
  switch (object.kind) {
    case 'referral':
      return { to: '/referrals/$id', params: { id: object.id } };
    case 'case':
      return { to: '/cases/$id', params: { id: object.id } } as LinkProps;
    case 'message':
      return { to: '/release/$id', params: { id: object.id } };
    case 'translation':
      return { to: '/translations/$id', params: { id: object.id } };
    default:
      return { to: '/' };
  }
}
