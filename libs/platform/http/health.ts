import { Controller, Get, HttpCode, Injectable, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CodeAnswer, FlagAnswer, ObjectAnswer, TextAnswer } from './answer-fields';
import { Public } from './can.decorator';

/** Something that must work before the server takes requests, e.g. the database of a side; `check` rejects when it does not. */
export interface Probe {
  readonly name: string;
  check(): Promise<unknown>;
}
/** Injection token of `readonly Probe[]`; any module may provide it. */
export const READINESS = Symbol('READINESS');

class LiveAnswer {
  @CodeAnswer(['live']) readonly status!: 'live';
}

class CheckAnswer {
  @TextAnswer() readonly name!: string;
  @FlagAnswer() readonly ok!: boolean;
}

class ReadinessReport {
  @CodeAnswer(['ready', 'not-ready', 'draining']) readonly status!: 'ready' | 'not-ready' | 'draining';
  @ObjectAnswer(() => CheckAnswer, { many: true }) readonly checks!: readonly CheckAnswer[];
}

const PROBE_TIMEOUT_MS = 2_000;
const REPORT_LIFETIME_MS = 1_000;

/** Whether the server can serve. One report serves all who ask within a second: asking must not become a load of its own. */
@Injectable()
export class Readiness {
  private draining = false;
  private report: Promise<ReadinessReport> | undefined;
  private reportedAt = 0;
  private probes: readonly Probe[] = [];

  /** What must answer from now on. */
  watch(probes: readonly Probe[]): void {
    this.probes = probes;
  }

  /** From now on the answer is no: a balancer sends nothing new while the server finishes what it has. */
  drain(): void {
    this.draining = true;
  }

  async check(): Promise<ReadinessReport> {
    if (this.draining) return { status: 'draining', checks: [] };
    if (this.report === undefined || Date.now() - this.reportedAt > REPORT_LIFETIME_MS) {
      this.reportedAt = Date.now();
      this.report = this.ask();
    }
    return this.report;
  }

  private async ask(): Promise<ReadinessReport> {
    const checks = await Promise.all(this.probes.map(async (probe) => ({ name: probe.name, ok: await holds(probe) })));
    return { status: checks.every(({ ok }) => ok) ? 'ready' : 'not-ready', checks };
  }
}

async function holds(probe: Probe): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), PROBE_TIMEOUT_MS)));
  const checked = Promise.resolve()
    .then(() => probe.check())
    .then(
      () => true,
      () => false,
    );
  return Promise.race([checked, late]).finally(() => clearTimeout(timer));
}

/** For balancers and orchestrators. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process runs. */
  @Get('live')
  @Public()
  @ApiOkResponse({ type: LiveAnswer, description: 'The process runs' })
  live(): LiveAnswer {
    return { status: 'live' };
  }

  /** The process can serve: what it depends on answers, and it is not shutting down. */
  @Get('ready')
  @Public()
  @HttpCode(200)
  @ApiOkResponse({ type: ReadinessReport, description: 'It can serve' })
  @ApiServiceUnavailableResponse({ type: ReadinessReport, description: 'It cannot, or is shutting down' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessReport> {
    const report = await this.readiness.check();
    if (report.status !== 'ready') void reply.status(503).header('retry-after', '5');
    return report;
  }
}
