import axe from 'axe-core';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { type Language, type Texts, textsOf } from './texts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PATIENCE_MS = 20_000;
/** Refusals are answers like others; the browser calls each an error nevertheless. */
const EXPECTED_NOISE = /Failed to load resource: the server responded with a status of 4\d\d/;

// What runs in the page is text here: this program knows nothing of a browser's globals.
const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('CSP: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber + ' ' + event.sample))`;
const IS_SETTLED = `document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null`;
const FIND_VIOLATIONS = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } }).then(({ violations }) =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + help + ' at ' + target.join(' ') + ': ' + failureSummary)))`;

export interface Preferences {
  readonly language: Language;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

/** A person in front of a browser of his or her own: one window, and everything that went wrong in it. */
export class Visitor {
  readonly t: Texts;
  private readonly found: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
    readonly language: Language,
  ) {
    this.t = textsOf(language);
  }

  /** Opens a window on the system; what breaks the content security policy, leaves the server or throws is kept as a fault. */
  static async in(context: BrowserContext, url: string, language: Language): Promise<Visitor> {
    await context.addInitScript(REPORT_VIOLATIONS);
    const page = await context.newPage();
    const visitor = new Visitor(page, context, url, language);
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED_NOISE.test(message.text())) visitor.found.push(message.text());
    });
    page.on('pageerror', (error) => visitor.found.push(String(error)));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(`${url}/`) && !address.startsWith('data:') && !address.startsWith('blob:'))
        visitor.found.push(`outside request: ${address}`);
    });
    return visitor;
  }

  /** Content security policy violations, outside requests, uncaught errors. */
  get faults(): readonly string[] {
    return this.found;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}/app${path}`);
    await this.settle();
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.open('/');
    await this.page.getByLabel(this.t('identity:signIn.login')).fill(login);
    await this.page.getByLabel(this.t('identity:signIn.password'), { exact: true }).fill(password);
    await this.button('identity:signIn.submit').click();
    await this.page.getByRole('navigation').waitFor();
    await this.settle();
  }

  button(key: string): Locator {
    return this.page.getByRole('button', { name: this.t(key), exact: true });
  }

  field(key: string): Locator {
    return this.page.getByLabel(this.t(key), { exact: true });
  }

  link(key: string): Locator {
    return this.page.getByRole('link', { name: this.t(key), exact: true });
  }

  /** Waits until nothing is loading: a live stream stays open, so the network alone never says so. */
  async settle(): Promise<void> {
    await this.page.waitForLoadState('domcontentloaded');
    // Asked again and again from here: a function that waits in the page would have to be evaluated there, which its policy forbids.
    for (const end = Date.now() + PATIENCE_MS; !(await this.page.evaluate<boolean>(IS_SETTLED)); await this.page.waitForTimeout(50))
      if (Date.now() > end) throw new Error(`${this.page.url()} does not settle`);
  }

  /** What axe finds against WCAG 2.2 AA in the page as it stands, a line each. */
  async violations(): Promise<readonly string[]> {
    await this.page.evaluate(axe.source);
    return this.page.evaluate<string[]>(FIND_VIOLATIONS);
  }

  /** How many pixels the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
