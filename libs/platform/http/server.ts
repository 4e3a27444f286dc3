import { setTimeout as delay } from 'node:timers/promises';
import cookie from '@fastify/cookie';
import { uuidv7 } from '@counterpart/kernel';
import type { DynamicModule, Type } from '@nestjs/common';
import { DiscoveryService, NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AccessGuard, AUTHENTICATE, type Authenticate } from './access.guard';
import { answerOtherMethods } from './allowed-methods';
import { checkRawRoutes, checkRoutes } from './boot-check';
import { answerBrokenRequest } from './broken-request';
import { refuseCrossSiteWrites } from './cross-site';
import { DENIALS, type RecordDenial } from './denials';
import { type Probe, READINESS, Readiness } from './health';
import { limitInFlight } from './in-flight';
import { acceptOnlyJson } from './json-body';
import { AccessLog, NestLog } from './log';
import { type ApiDescription, serveDocs } from './openapi';
import { ProblemFilter, sendProblem } from './problem.filter';
import { parseQuery, refuseUnclearAddresses } from './query-string';
import { type Route, routesOf } from './routes';
import { ServerModule } from './server.module';
import { addSecurityHeaders, setHeaders } from './security-headers';
import { InputPipe } from './validation';
import { serveWeb, WEB_BASE, type WebOptions } from './web';

const MEBIBYTE = 1024 * 1024;
/** Requests that still run after this long are cut off when the server stops. */
const LONGEST_STOP_MS = 10_000;

export interface ApiOptions {
  readonly description: ApiDescription;
  readonly logLevel: string;
  /** Where log lines go; standard output if not said. */
  readonly logTo?: { write(line: string): void };
  /** Addresses of proxies that may say who the client is; none if not said. */
  readonly trustedProxies?: readonly string[];
  /** Origins under which browsers see this server, where a proxy does not pass the Host header on. */
  readonly publicOrigins?: readonly string[];
  readonly maxInFlight?: number;
  /** How long readiness says no before connections are closed, so that a balancer has noticed. */
  readonly drainMs?: number;
  /** The web application to serve under /app/; none if not said. */
  readonly web?: WebOptions | undefined;
}

/** A server that is ready to listen. */
export interface Api {
  readonly app: NestFastifyApplication;
  readonly routes: readonly Route[];
  listen(port: number, host: string): Promise<void>;
  /** Turns readiness off, finishes the requests that are running, within ten seconds, and closes everything. */
  stop(): Promise<void>;
}

/**
 * Builds the HTTP server around an application module: strict bodies and addresses, guard, problem answers, headers, log, docs and
 * health. The module provides `AUTHENTICATE`,
 * `DENIALS` and `READINESS`, wherever. Throws, naming them, when routes are left unguarded.
 */
export async function createApi(module: Type<unknown> | DynamicModule, options: ApiOptions): Promise<Api> {
  const adapter = adapterFor(options);
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const registered = addHooks(fastify, options);
  await fastify.register(cookie);
  const app = await NestFactory.create<NestFastifyApplication>(ServerModule.around(module), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLog(fastify.log),
  });
  try {
    if (options.web !== undefined) serveWeb(fastify, options.web);
    const routes = await prepare(app, fastify, registered, options.description);
    return { app, routes, ...lifeOf(app, fastify, options.drainMs ?? 0) };
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function prepare(
  app: NestFastifyApplication,
  fastify: FastifyInstance,
  registered: ReadonlySet<string>,
  description: ApiDescription,
): Promise<readonly Route[]> {
  const routes = routesOf(app.get(DiscoveryService));
  checkRoutes(routes);
  app.useGlobalFilters(new ProblemFilter(app.get<RecordDenial>(DENIALS, { strict: false })));
  app.useGlobalPipes(new InputPipe());
  app.useGlobalGuards(new AccessGuard(app.get(Reflector), app.get<Authenticate>(AUTHENTICATE, { strict: false })));
  app.get(Readiness).watch(app.get<readonly Probe[]>(READINESS, { strict: false }));
  serveDocs(app, description);
  await app.init();
  await fastify.ready();
  checkRawRoutes(routes, registered, ['/', WEB_BASE, '/docs', '/openapi.json']);
  return routes;
}

function lifeOf(app: NestFastifyApplication, fastify: FastifyInstance, drainMs: number): Pick<Api, 'listen' | 'stop'> {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    app.get(Readiness).drain();
    // Whoever keeps a connection learns from the next answer that it ends.
    fastify.server.keepAliveTimeout = 1;
    await delay(drainMs);
    const cut = setTimeout(() => fastify.server.closeAllConnections(), LONGEST_STOP_MS);
    await app.close().finally(() => clearTimeout(cut));
  };
  return {
    listen: async (port, host) => void (await app.listen(port, host)),
    stop: () => (stopping ??= stop()),
  };
}

function adapterFor({ logLevel, logTo, trustedProxies }: ApiOptions): FastifyAdapter {
  return new FastifyAdapter({
    logger: { level: logLevel, ...(logTo === undefined ? {} : { stream: logTo }) },
    logController: new AccessLog(),
    genReqId: () => uuidv7(),
    trustProxy: trustedProxies === undefined || trustedProxies.length === 0 ? false : [...trustedProxies],
    bodyLimit: MEBIBYTE,
    // A request must arrive in bounded time. How long it may be worked on is the database's statement timeout: Fastify's own
    // handler timeout makes an abort signal, and an exception to abort it with, for every request.
    requestTimeout: 20_000,
    keepAliveTimeout: 65_000,
    http: { maxHeaderSize: 16 * 1024 },
    return503OnClosing: false,
    routerOptions: { querystringParser: parseQuery, maxParamLength: 200 },
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      setHeaders(request, reply);
      sendProblem(error, request, reply);
    },
    clientErrorHandler: answerBrokenRequest,
    multipart: false,
  });
}

function addHooks(fastify: FastifyInstance, { maxInFlight = 256, publicOrigins = [] }: ApiOptions): ReadonlySet<string> {
  fastify.decorateRequest('actor', null);
  fastify.server.maxConnections = 4 * maxInFlight;
  acceptOnlyJson(fastify);
  addSecurityHeaders(fastify);
  limitInFlight(fastify, maxInFlight);
  const registered = answerOtherMethods(fastify);
  refuseUnclearAddresses(fastify);
  refuseCrossSiteWrites(fastify, publicOrigins);
  return registered;
}
