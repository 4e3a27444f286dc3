import { DomainError } from '@counterpart/kernel';
import { BadRequestException, InternalServerErrorException, NotFoundException } from '@nestjs/common';
import { describeError } from './describe-error';
import { faultOf, problemDocument } from './problem';

/** An error as pg reports it, with all that must not be shown. */
const sql = (code: string): Error =>
  Object.assign(new Error('duplicate key value violates unique constraint "secret_key"'), {
    name: 'error',
    severity: 'ERROR',
    code,
    detail: 'Key (login)=(secret) already exists.',
    constraint: 'secret_key',
  });
const socket = (code: string, syscall: string): Error => Object.assign(new Error('connect 10.1.2.3:5432 secret'), { code, syscall });

describe('what an error means', () => {
  it.each([
    ['a domain error', new DomainError('stale', 'x.stale', 'It changed.'), 412, 'x.stale'],
    ['a missing version', new DomainError('version-required', 'x.version', 'Say which.'), 428, 'x.version'],
    ['a route that is not there', new NotFoundException('Cannot GET /secret'), 404, 'route.not-found'],
    ['a framework refusal', new BadRequestException('secret is not valid'), 400, 'request.malformed'],
    ['a unique key', sql('23505'), 409, 'record.exists'],
    ['a foreign key', sql('23503'), 422, 'record.reference'],
    ['a check', sql('23514'), 422, 'record.invalid'],
    ['a new row of what has just ended', Object.assign(sql('42501'), { routine: 'ExecWithCheckOptions' }), 409, 'record.rights-changed'],
    ['text that is no uuid', sql('22P02'), 400, 'request.malformed'],
    ['bytes that are no text', sql('22021'), 400, 'request.malformed'],
    ['an untranslatable character', sql('22P05'), 400, 'request.malformed'],
    ['a serialization failure', sql('40001'), 503, 'database.busy'],
    ['a deadlock', sql('40P01'), 503, 'database.busy'],
    ['a statement timeout', sql('57014'), 503, 'database.timeout'],
    ['a server that is stopping', sql('57P01'), 503, 'database.unavailable'],
    ['too many connections', sql('53300'), 503, 'database.unavailable'],
    ['a refused connection', socket('ECONNREFUSED', 'connect'), 503, 'database.unavailable'],
    ['every address refusing', new AggregateError([socket('ECONNREFUSED', 'connect')], ''), 503, 'database.unavailable'],
    ['a full pool', new Error('timeout exceeded when trying to connect'), 503, 'database.unavailable'],
    ['a lost connection', new Error('Connection terminated unexpectedly'), 503, 'database.unavailable'],
    ['an error wrapped by the ORM', Object.assign(new Error('secret'), { driverError: sql('40001') }), 503, 'database.busy'],
  ])('%s', (_, error, status, code) => {
    const fault = faultOf(error);
    expect(fault).toMatchObject({ status, code });
    expect(fault?.retryAfter !== undefined).toBe(status === 503);
    expect(JSON.stringify(fault)).not.toMatch(/secret|10\.1/);
  });

  it.each([
    ['a syntax error in our SQL', sql('42601')],
    ['a privilege that is missing', sql('42501')],
    ['a privilege that another routine misses', Object.assign(sql('42501'), { routine: 'aclcheck_error' })],
    ['a file that is missing', socket('ENOENT', 'open')],
    ['a mistake in the code', new TypeError('x is undefined')],
    ['a server error of the framework', new InternalServerErrorException()],
    ['null', null],
  ])('%s is not foreseen', (_, error) => expect(faultOf(error)).toBeUndefined());
});

describe('a problem document', () => {
  it('is bounded, whatever is echoed', () => {
    const long = 'x'.repeat(100_000);
    const problems = Array.from({ length: 1000 }, () => ({ path: long, message: `${long}\ud83d` }));
    const document = problemDocument({ status: 400, code: 'x', detail: long, problems }, 'trace');
    expect(JSON.stringify(document).length).toBeLessThan(40_000);
    expect(document.problems?.every(({ message }) => message.isWellFormed())).toBe(true);
  });

  it('carries every problem of a domain error', () => {
    const error = new DomainError('invalid', 'x.y', 'Not ready.', [{ path: 'items[0]', message: 'is empty' }]);
    expect(problemDocument(faultOf(error)!, 't')).toEqual({
      type: 'about:blank',
      title: 'Unprocessable Entity',
      status: 422,
      code: 'x.y',
      detail: 'Not ready.',
      problems: [{ path: 'items[0]', message: 'is empty' }],
      traceId: 't',
    });
  });
});

describe('an error in the log', () => {
  it('has class, code and place, but no message that may quote a row', () => {
    const described = describeError(sql('23505'));
    expect(described).toMatchObject({ error: 'error', errorCode: '23505', constraint: 'secret_key' });
    expect(described.at.length).toBeGreaterThan(0);
    expect(JSON.stringify(described)).not.toMatch(/Key \(|duplicate key/);
  });

  it('keeps the message of an error of the language', () =>
    expect(describeError(new TypeError('x is undefined')).message).toBe('x is undefined'));

  it('survives what is no error', () => expect(describeError(null)).toEqual({ error: 'object', at: [] }));
});
