import type { Socket } from 'node:net';
import { uuidv7 } from '@counterpart/kernel';
import type { Fault } from './fault';
import { problemDocument } from './problem';

const FAULTS: Readonly<Record<string, Fault>> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'request.headers-too-large', detail: 'The headers are larger than this server takes.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'request.timeout', detail: 'The request did not arrive in time.' },
};
const BROKEN: Fault = { status: 400, code: 'request.malformed', detail: 'This is not a request in HTTP.' };

/** Answers what Node could not read as HTTP, where there is no request and no reply yet, and ends the connection. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy(error);
  const { title, ...rest } = problemDocument(FAULTS[error.code ?? ''] ?? BROKEN, uuidv7());
  const body = JSON.stringify({ title, ...rest });
  const head = [
    `HTTP/1.1 ${rest.status} ${title}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
