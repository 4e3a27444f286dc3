/** Where progress is shown: a terminal redraws a line, anything else gets whole lines. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const EVERY_MS = 5_000;
const NAME_WIDTH = 28;

/** One phase after the other, a line each with how many are through. */
export class Progress {
  constructor(
    private readonly screen: Screen,
    private readonly now: () => number = Date.now,
  ) {}

  /** A line on its own. */
  say(text: string): void {
    this.screen.write(`${text}\n`);
  }

  /** Begins the line of a phase. */
  phase(name: string, total: number): PhaseProgress {
    return new PhaseProgress(this.screen, this.now, name, total);
  }
}

export class PhaseProgress {
  private passed = 0;
  private failed = 0;
  private readonly since: number;
  private shownAt: number;

  constructor(
    private readonly screen: Screen,
    private readonly now: () => number,
    private readonly name: string,
    private readonly total: number,
  ) {
    this.since = this.shownAt = now();
    this.draw();
  }

  /** One more is through, or has failed. */
  step(isFine: boolean): void {
    if (isFine) this.passed += 1;
    else this.failed += 1;
    this.draw();
  }

  end(): void {
    const seconds = ((this.now() - this.since) / 1000).toFixed(1);
    this.screen.write(`${this.screen.isTTY === true ? '\r\x1b[2K' : ''}${this.line()}  ${seconds} s\n`);
  }

  private draw(): void {
    if (this.screen.isTTY === true) this.screen.write(`\r\x1b[2K${this.line()}`);
    else if (this.passed + this.failed < this.total && this.now() - this.shownAt >= EVERY_MS) {
      this.shownAt = this.now();
      this.screen.write(`${this.line()} …\n`);
    }
  }

  private line(): string {
    const failed = this.failed === 0 ? '' : `, ${this.failed} failed`;
    return `  ${this.name.padEnd(NAME_WIDTH)} ${String(this.passed).padStart(5)} / ${this.total}${failed}`;
  }
}
