import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const IDLE_MS = 15 * 60 * 1000;
const ABSOLUTE_MS = 12 * 60 * 60 * 1000;

/** What the browser presents: the agency that the session belongs to, and 256 random bits. */
export interface SessionToken {
  readonly agencyCode: string;
  readonly secret: string;
}

/** A signed-in browser. Only the hash of its token is kept: who reads the table can't use it. */
@Entity('session')
export class Session {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn({ name: 'token_hash', type: 'bytea' }) tokenHash!: Buffer;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId!: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ name: 'last_seen_at', type: 'timestamptz' }) lastSeenAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt!: Date;

  /** A new session, and the only copy of its token. */
  static start(actor: Actor, agencyCode: string, userId: string, at: Date): { readonly session: Session; readonly cookie: string } {
    const token: SessionToken = { agencyCode, secret: randomBytes(32).toString('base64url') };
    const session = Object.assign(new Session(), {
      agencyId: actor.agencyId,
      side: actor.side,
      tokenHash: hashToken(token),
      userId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + ABSOLUTE_MS),
    });
    return { session, cookie: `${token.agencyCode}.${token.secret}` };
  }
}

/** Reads a cookie's value; null where it has not the form of one. */
export function parseToken(cookie: string): SessionToken | null {
  const match = /^([A-Z0-9]{1,20})\.([A-Za-z0-9_-]{43})$/.exec(cookie);
  return match === null ? null : { agencyCode: match[1]!, secret: match[2]! };
}

export const hashToken = (token: SessionToken): Buffer => createHash('sha256').update(`${token.agencyCode}.${token.secret}`).digest();
