import 'reflect-metadata';
import { loadConfig } from '@counterpart/platform/config';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerConfig } from './worker.config';
import { WorkerModule } from './worker.module';

/** From the level's name to those that Nest's logger then writes. */
const LEVELS: Readonly<Record<string, LogLevel[]>> = {
  silent: [],
  fatal: ['fatal'],
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
};

async function main(): Promise<void> {
  const config = loadConfig(WorkerConfig, process.env);
  const logger = new ConsoleLogger({ json: true, logLevels: LEVELS[config.logLevel] });
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger, abortOnError: false });
  app.enableShutdownHooks();
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
