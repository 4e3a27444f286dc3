import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { root } from './folders.mjs';
import { isAlive, isGone, signal } from './process-table.mjs';
import { say, warn } from './say.mjs';

const DRAIN = 10_000;
const LONGEST_PAUSE = 30_000;
const STABLE_AFTER = 60_000;
const KEPT_LINES = 25;

/** Logs are JSON lines; what is no JSON (a crash of Node) counts as serious when it comes on the error stream. */
function isSerious(line, isError) {
  try {
    const { level } = JSON.parse(line);
    return typeof level === 'number' ? level >= 40 : ['warn', 'error', 'fatal'].includes(String(level).toLowerCase());
  } catch {
    return isError;
  }
}

/** One process of the system (api, worker): its log goes to a file, and once it has been up it is started again when it ends. */
export class Service {
  #child;
  #log;
  #last = [];
  #pauseBefore = 500;
  #isStopping = false;
  #isEstablished = false;
  #ended = Promise.resolve();

  /** `stableAfter`: after how long a run an end is no sign of a service that cannot run. `voice`: who is told of its troubles. */
  constructor({ name, script, args = [], env, logFile, onStart = () => {}, stableAfter = STABLE_AFTER, voice = { say, warn } }) {
    Object.assign(this, { name, script, args, env, logFile, onStart, stableAfter, voice });
  }

  get pid() {
    return this.#child?.pid;
  }

  start() {
    if (!this.#log) this.#openLog();
    // A group of its own: Ctrl-C must reach the runner alone, which stops the services in order.
    const child = spawn(process.execPath, ['--enable-source-maps', this.script, ...this.args], {
      cwd: root,
      env: this.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.#follow(child.stdout, false);
    this.#follow(child.stderr, true);
    const since = Date.now();
    this.#ended = new Promise((resolve) => child.once('close', (code, by) => resolve(by ?? `exit code ${code}`)));
    this.#ended.then((how) => this.#afterEnd(how, Date.now() - since));
    this.onStart(this);
  }

  /** From here on an end is a crash to recover from; before, it is a failed start. */
  establish() {
    this.#isEstablished = true;
  }

  /** The failure of a service that ended before it was up, or undefined while it runs. */
  get failure() {
    if (isAlive(this.pid)) return undefined;
    return new Failure(`${this.name} did not start; it said:\n\n${this.#last.join('\n')}\n\n(all of it: ${this.logFile})`);
  }

  /** Asks the process to finish its work and end; ends it when it has not within ten seconds. */
  async stop() {
    this.#isStopping = true;
    if (isAlive(this.pid)) {
      signal(this.pid, 'SIGTERM');
      if (!(await isGone(this.pid, DRAIN))) {
        this.voice.warn(`${this.name} did not end within ${DRAIN / 1000} s and was killed`);
        signal(this.pid, 'SIGKILL');
      }
    }
    await this.#ended;
    this.#log?.end();
  }

  #openLog() {
    mkdirSync(dirname(this.logFile), { recursive: true });
    if (existsSync(this.logFile)) renameSync(this.logFile, `${this.logFile}.1`);
    this.#log = createWriteStream(this.logFile, { mode: 0o600 });
    this.#log.on('error', (error) => this.voice.warn(`The log of ${this.name} cannot be written: ${error.message}`));
  }

  #follow(stream, isError) {
    createInterface({ input: stream }).on('line', (line) => {
      this.#log.write(`${line}\n`);
      this.#last = [...this.#last, line].slice(-KEPT_LINES);
      if (this.#isEstablished && isSerious(line, isError)) this.voice.warn(`${this.name}: ${line.slice(0, 500)}`);
    });
  }

  async #afterEnd(how, lifetime) {
    if (this.#isStopping || !this.#isEstablished) return;
    if (lifetime > this.stableAfter) this.#pauseBefore = 500;
    this.voice.warn(`${this.name} ended unexpectedly (${how}); starting it again in ${this.#pauseBefore / 1000} s`);
    // Not a reason for the runner to stay alive.
    await setTimeout(this.#pauseBefore, undefined, { ref: false });
    this.#pauseBefore = Math.min(this.#pauseBefore * 2, LONGEST_PAUSE);
    if (this.#isStopping) return;
    this.start();
    this.voice.say(`${this.name} was started again`);
  }
}
