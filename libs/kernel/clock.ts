/** The time, injected so that tests can stop it. */
export class Clock {
  now(): Date {
    return new Date();
  }
}
