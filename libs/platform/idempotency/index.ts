export { Idempotency, type RequestKey } from './idempotency';
