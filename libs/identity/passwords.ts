import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { signInBusy } from './domain/identity.errors';

/** argon2id (the library's default variant) with 64 MiB, three passes and one lane. */
const COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;

/** Each takes 64 MiB while it runs: more than this many at once are turned away rather than queued. */
const AT_ONCE = 8;

/** Hashes and checks passwords. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly nobody = hash('a password that no account has', COST);

  hash(password: string): Promise<string> {
    return this.limited(() => hash(password, COST));
  }

  /** Whether the password is right; takes as long where there is no account (`null`) as where there is one. */
  verify(passwordHash: string | null, password: string): Promise<boolean> {
    return this.limited(async () => {
      const isRight = await verify(passwordHash ?? (await this.nobody), password);
      return isRight && passwordHash !== null;
    });
  }

  private async limited<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) throw signInBusy();
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
    }
  }
}
