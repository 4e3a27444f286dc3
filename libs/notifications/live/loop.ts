/** Does something again and again while it is wanted: never twice at once, and never while nobody needs it. */
export class Loop {
  private run = 0;
  private isRunning = false;

  constructor(
    private readonly pauseMs: number,
    private readonly work: () => Promise<void>,
    private readonly report: (error: unknown) => void,
  ) {}

  start(): void {
    if (this.isRunning) return;
    this.isRunning = true;
    this.run += 1;
    void this.turns(this.run);
  }

  stop(): void {
    this.isRunning = false;
  }

  /** Stopped and started again while its work is under way, a run is another one, and this one ends. */
  private async turns(run: number): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, this.pauseMs).unref());
      if (!this.isRunning || run !== this.run) return;
      await this.work().catch(this.report);
    }
  }
}
