import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDenial, recordDenial, type RecordDenial } from './denials';
import { describeError } from './describe-error';
import { faultOf, problemDocument } from './problem';

/** The one place where an error becomes an answer: problem+json with the request's trace id, nothing of PostgreSQL's or ours inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly record: RecordDenial) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const answer = () => sendProblem(error, request, http.getResponse<FastifyReply>());
    if (isDenial(error)) void recordDenial(error, request, this.record).then(answer);
    else answer();
  }
}

/** Answers a request with what an error means; the unforeseen is logged under the trace id that the answer carries. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const fault = faultOf(error);
  if (fault === undefined) request.log.error(describeError(error), 'unforeseen error');
  else if (fault.status >= 500) request.log.warn({ code: fault.code, ...describeError(error) }, 'unavailable');
  if (reply.sent) return;
  const shown = fault ?? { status: 500, code: 'server.error' };
  if (shown.retryAfter !== undefined) void reply.header('retry-after', shown.retryAfter);
  void reply
    .status(shown.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemDocument(shown, request.id)));
}
