import { Badge } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { unreadQuery } from './notifications.query';

/** How many notifications are unread; nothing where there is none. */
export function UnreadCount() {
  const { data = 0 } = useQuery(unreadQuery);
  return data === 0 ? null : (
    <Badge size="sm" autoContrast>
      {data}
    </Badge>
  );
}
