import { NotificationsQueries } from '@counterpart/notifications';
import type { TestSystem } from './harness';

/** A notification as its person reads it. */
export interface ShownNotification {
  readonly id: string;
  readonly kind: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly reference: string | null;
  readonly urgency: string | null;
  readonly at: string;
  readonly readAt: string | null;
}

interface Page {
  readonly items: readonly ShownNotification[];
  readonly next: string | null;
}

/** The inboxes of people, by login. */
export class Inboxes {
  constructor(private readonly system: TestSystem) {}

  /** Everything in it, newest first. */
  async of(login: string, unread = false): Promise<readonly ShownNotification[]> {
    const query = { unread, after: null, limit: 100 };
    const text = await this.system.get(NotificationsQueries).page(await this.system.person(login), query);
    return (JSON.parse(text) as Page).items;
  }

  /** What it says of one object, oldest first. */
  async about(login: string, objectId: string): Promise<readonly string[]> {
    const items = await this.of(login);
    return items
      .filter(({ object }) => object.id === objectId)
      .map(({ kind }) => kind)
      .reverse();
  }

  /** Who of these people was told of something about an object. */
  async told(logins: readonly string[], objectId: string, kind: string): Promise<readonly string[]> {
    const kinds = await Promise.all(logins.map(async (login) => [login, await this.about(login, objectId)] as const));
    return kinds.filter(([, list]) => list.includes(kind)).map(([login]) => login);
  }

  async unread(login: string): Promise<number> {
    const text = await this.system.get(NotificationsQueries).count(await this.system.person(login));
    return (JSON.parse(text) as { unread: number }).unread;
  }
}
