/** A write as it was asked for. */
export interface Attempt {
  /** When it was sent, in milliseconds. */
  readonly at: number;
  readonly login: string;
  /** Method and path, with `:id` for each id. */
  readonly route: string;
  readonly pathIds: readonly string[];
  /** The Idempotency-Key that it carried. */
  readonly key: string | null;
}

/** A write that the system has acknowledged, and what its answer promised. */
export interface Acknowledged extends Attempt {
  readonly promised: Promised;
}

export interface Promised {
  readonly id?: string;
  readonly version?: number;
  readonly state?: string;
  readonly message?: Promised;
  readonly invitations?: readonly Promised[];
}

/** What the clients of a run have asked for, and what they were told. */
export class Journal {
  readonly acknowledged: Acknowledged[] = [];
  /** Writes whose outcome was not known when the answer failed to come. */
  readonly unclear: Attempt[] = [];
  requests = 0;
  /** Requests that had no answer at all. */
  unanswered = 0;
  /** Requests that a system which could not work answered with 429, 502, 503 or 504. */
  turnedAway = 0;
  /** Requests answered with another 5xx: the system did not know what was wrong. */
  broken: string[] = [];
  /** Writes that met a change made meanwhile (412), often by themselves. */
  changedMeanwhile = 0;

  constructor(private readonly keep: (entry: Acknowledged) => void = () => undefined) {}

  note(entry: Acknowledged): void {
    this.acknowledged.push(entry);
    this.keep(entry);
  }

  /** What had to be asked again. */
  get retries(): number {
    return this.unanswered + this.turnedAway + this.broken.length + this.changedMeanwhile;
  }
}
