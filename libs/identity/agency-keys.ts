import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@counterpart/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Directory } from './directory';

/** The folder with one `<AGENCY CODE>.pem` a served agency: an Ed25519 private key. */
export const KEYS_DIR = Symbol('KEYS_DIR');

/** The agencies' signing keys of this process, and every agency's public keys. */
@Injectable()
export class AgencyKeys {
  private readonly signing = new Map<string, Promise<KeyObject>>();

  constructor(
    @Inject(KEYS_DIR) private readonly folder: string,
    private readonly directory: Directory,
  ) {}

  /** Throws `unavailable` where this process has no key of the agency: it may not sign in its name. */
  signingKey(agencyCode: string): Promise<KeyObject> {
    const held = this.signing.get(agencyCode) ?? this.load(agencyCode);
    this.signing.set(agencyCode, held);
    held.catch(() => this.signing.delete(agencyCode));
    return held;
  }

  /** Every public key that the agency has or had, by side and agency code; empty for one that is not known. */
  async publicKeys(side: string, agencyCode: string): Promise<readonly KeyObject[]> {
    const agency = await this.directory.agencyByCode(agencyCode);
    if (agency === null || agency.side !== side) return [];
    return agency.keys.map(({ publicKey }) => publicKeyOf(Buffer.from(publicKey, 'hex')));
  }

  private async load(agencyCode: string): Promise<KeyObject> {
    const file = join(this.folder, `${agencyCode}.pem`);
    try {
      return createPrivateKey(await readFile(file));
    } catch {
      throw new DomainError('unavailable', 'agency.no-key', `This process holds no signing key of ${agencyCode}.`);
    }
  }
}

/** An Ed25519 public key from its 32 bytes. */
export const publicKeyOf = (raw: Buffer): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });

/** The 32 bytes of an Ed25519 public key. */
export const rawPublicKey = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
