import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { signInBusy } from './domain/identity.errors';

/** argon2id (the library's default variant) with 64 MiB, three passes and one lane. */
const COST = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;

/** Each takes 64 MiB and a thread of Node's pool of four while it runs; one thread stays free for everything else. */
const AT_ONCE = 3;

/** Those who wait longer than a few seconds are better told so. */
const MOST_WAITING = 48;

/** Hashes and checks passwords, a few at a time. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobody = hash('a password that no account has', COST);

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /**
   * Whether the password is right; takes as long where there is no account (`null`) as where there is one. `find` runs when it is
   * this check's turn: what it counts as an attempt is one, and whoever is turned away has made none.
   */
  verify(find: () => Promise<string | null>, password: string): Promise<boolean> {
    return this.inTurn(async () => {
      const passwordHash = await find();
      const isRight = await verify(passwordHash ?? (await this.nobody), password);
      return isRight && passwordHash !== null;
    });
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < AT_ONCE) this.running += 1;
    else if (this.waiting.length >= MOST_WAITING) throw signInBusy();
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place is handed on: whoever waited first does not compete with who comes now.
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }
}
