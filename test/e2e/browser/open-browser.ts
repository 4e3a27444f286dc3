import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { RunningSystem } from '../running-system';
import { type Preferences, Visitor } from './visitor';

export const CHROMIUM = process.env['TEST_CHROMIUM'];
const LIBRARIES = process.env['TEST_CHROMIUM_LIBRARIES'];

/** It may reach this machine and nothing else; by itself it would look for updates and sign-ins. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser on a running system; `visitor` gives a person a window of his or her own. */
export class TestBrowser {
  private readonly visitors: Visitor[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly system: RunningSystem,
  ) {}

  static async open(system: RunningSystem): Promise<TestBrowser> {
    const env = LIBRARIES ? { ...process.env, LD_LIBRARY_PATH: LIBRARIES } : process.env;
    const browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS, env: env as Record<string, string> });
    return new TestBrowser(browser, system);
  }

  /** A window in which nobody is signed in. */
  async window({ language, scheme = 'light', width = 1280 }: Preferences): Promise<Visitor> {
    const context = await this.browser.newContext({
      locale: language,
      colorScheme: scheme,
      viewport: { width, height: 900 },
      timezoneId: 'UTC',
    });
    context.setDefaultTimeout(20_000);
    const visitor = await Visitor.in(context, this.system.url, language);
    this.visitors.push(visitor);
    return visitor;
  }

  /** A person of the demonstration, signed in. */
  async visitor(login: string, preferences: Preferences): Promise<Visitor> {
    const visitor = await this.window(preferences);
    await visitor.signIn(login, this.passwordOf(login));
    return visitor;
  }

  passwordOf(login: string): string {
    const people = JSON.parse(readFileSync(this.system.logins, 'utf8')) as { readonly login: string; readonly password: string }[];
    return people.find((person) => person.login === login)!.password;
  }

  /** Everything that went wrong in any window so far. */
  get faults(): readonly string[] {
    return this.visitors.flatMap(({ faults }) => faults);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
