import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { HealthController, Readiness } from './health';

/** What every server has around its application module: health, and the means to list all routes. */
@Module({ imports: [DiscoveryModule], controllers: [HealthController], providers: [Readiness] })
export class ServerModule {
  static around(module: Type<unknown> | DynamicModule): DynamicModule {
    return { module: ServerModule, imports: [module] };
  }
}
