import { Databases } from '@counterpart/platform/database';
import { type Probe, READINESS } from '@counterpart/platform/http';
import { Global, Module } from '@nestjs/common';

/** The api is ready while the database of every side it serves answers. */
@Global()
@Module({
  providers: [
    {
      provide: READINESS,
      inject: [Databases],
      useFactory: (databases: Databases): readonly Probe[] =>
        databases.served.map((side) => ({ name: `database ${side}`, check: () => databases.of(side).pool.query('select 1') })),
    },
  ],
  exports: [READINESS],
})
export class ReadinessModule {}
