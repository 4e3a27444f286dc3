export { ClocksQueries } from './clocks.queries';
export { type ClockSpan, type ClockStatus, type ResponseClock } from './domain/response-clock';
export { responseTimesPolicy } from './domain/response-times.policy';
export { ResponseTimesHttpModule } from './http/response-times-http.module';
export { ResponseTimesModule } from './response-times.module';
export { StatisticsQueries } from './statistics.queries';
