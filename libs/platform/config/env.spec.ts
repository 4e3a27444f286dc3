import { Env, loadConfig, variablesOf } from './env';
import { integer, list, oneOf, text, url } from './parsers';
import { parseUrlMap } from './url-map';

class Sample {
  @Env({ name: 'PORT', about: 'where it listens', parse: integer(1, 65_535), default: '3000' }) readonly port!: number;
  @Env({ name: 'LEVEL', about: 'how much it says', parse: oneOf('info', 'debug'), default: 'info' }) readonly level!: 'info' | 'debug';
  @Env({ name: 'QUEUE', about: 'where jobs wait', parse: url('redis'), default: null }) readonly queue!: string | null;
  @Env({ name: 'KEYS', about: 'the folder of keys', parse: text }) readonly keys!: string;
  @Env({ name: 'SIDES', about: 'a connection for each side', parse: parseUrlMap }) readonly sides!: ReadonlyMap<string, string>;
}

const SIDES = 'us=postgres://a:b@localhost/x cn=postgres://c:d@localhost/x';

describe('the configuration', () => {
  it('is read from the environment, with defaults for what is not there', () => {
    const { port, level, queue, keys, sides } = loadConfig(Sample, { KEYS: '/keys', SIDES, LEVEL: '' });
    expect({ port, level, queue, keys, sides: [...sides.keys()] }).toEqual({
      port: 3000,
      level: 'info',
      queue: null,
      keys: '/keys',
      sides: ['us', 'cn'],
    });
  });

  it('names every problem at once, and repeats no secret', () => {
    const load = () => loadConfig(Sample, { PORT: '99999', LEVEL: 'loud', QUEUE: 'secret', SIDES: 'us=secret' });
    expect(load).toThrow(/PORT.*\n.*LEVEL.*\n.*QUEUE.*\n.*KEYS is missing: the folder of keys\n.*SIDES/);
    expect(load).not.toThrow(/secret/);
  });

  it('can be listed for its documentation', () =>
    expect(variablesOf(Sample).map(({ name }) => name)).toEqual(['PORT', 'LEVEL', 'QUEUE', 'KEYS', 'SIDES']));

  it('reads words apart by blanks or commas', () => expect(list('a, b  c')).toEqual(['a', 'b', 'c']));
});
