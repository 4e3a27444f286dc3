import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** What one round of one operation showed. Latencies in ms, CPU in microseconds of the server process a request. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number | null;
}

export interface Target {
  readonly url: string;
  readonly pid: number;
  readonly cookie: string;
}

export interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly paths: readonly string[];
  readonly body?: string;
  readonly expected: number;
}

const TICKS_PER_SECOND = 100;

/** CPU time of a process so far, in microseconds; null where the system has no /proc. */
export function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1e6;
  } catch {
    return null;
  }
}

/** Resident memory of a process in MiB; null where the system has no /proc. */
export function memoryOf(pid: number): number | null {
  try {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line === null ? null : Math.round(Number(line[1]) / 1024);
  } catch {
    return null;
  }
}

/** Runs one operation for some seconds at 16 connections; throws when any answer is not the expected one. */
export async function round(target: Target, operation: Operation, seconds: number): Promise<Round> {
  const before = cpuOf(target.pid);
  const headers = { cookie: target.cookie, ...(operation.body === undefined ? {} : { 'content-type': 'application/json' }) };
  const result = await autocannon({
    url: target.url,
    connections: 16,
    duration: seconds,
    headers,
    requests: operation.paths.map((path) => ({
      method: operation.method,
      path,
      ...(operation.body === undefined ? {} : { body: operation.body }),
    })),
  });
  const after = cpuOf(target.pid);
  const answered = result.requests.total;
  const right = result.statusCodeStats?.[`${operation.expected}`]?.count ?? 0;
  if (result.errors > 0 || right !== answered)
    throw new Error(
      `${operation.name} at ${target.url}: ${answered - right} of ${answered} answers were not ${operation.expected}, ${result.errors} errors: ${JSON.stringify(result.statusCodeStats)}`,
    );
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: before === null || after === null ? null : (after - before) / answered,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
