import { runCli, type RunningSystem, startRunningSystem } from '../running-system';
import { join } from 'node:path';
import { CHROMIUM, TestBrowser } from './open-browser';
import { LANGUAGES } from './texts';

/** Each screen with somebody whose work is there. */
const SCREENS: readonly (readonly [login: string, paths: readonly string[]])[] = [
  [
    'liaison1@NNCC',
    ['/', '/cases', '/cases/new', '/referrals', '/referrals?queue=all&box=out', '/referrals/new', '/inbox', '/inbox/settings', '/deputies'],
  ],
  ['supervisor1@DEA', ['/', '/release', '/response-times', '/response-times/referrals?of=all', '/agencies']],
  ['translator1@DEA', ['/', '/translations']],
  ['administrator@NNCC', ['/users', '/users/new', '/agencies']],
  ['secretariat@DEA', ['/', '/response-times', '/agencies']],
];
const SCHEMES = ['light', 'dark'] as const;
const COMBINATIONS = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

(CHROMIUM ? describe : describe.skip)('every screen', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  beforeAll(async () => {
    system = await startRunningSystem();
    await runCli(['demo', '--url', system.url, '--logins', system.logins, '--input', join(__dirname, '../demo-leads.csv')]);
    browser = await TestBrowser.open(system);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  }, 60_000);

  describe.each(COMBINATIONS)('in $language, $scheme', ({ language, scheme }) => {
    it.each(SCREENS)(
      'is accessible to %s',
      async (login, paths) => {
        const visitor = await browser.visitor(login, { language, scheme });
        for (const path of paths) {
          await visitor.open(path);
          expect({ path, violations: await visitor.violations() }).toEqual({ path, violations: [] });
        }
        await visitor.close();
      },
      180_000,
    );
  });

  it.each(LANGUAGES)(
    'is no wider than a narrow window, in %s',
    async (language) => {
      for (const [login, paths] of SCREENS) {
        const visitor = await browser.visitor(login, { language, width: 320 });
        for (const path of paths) {
          await visitor.open(path);
          expect({ path, overflow: await visitor.overflow() }).toEqual({ path, overflow: 0 });
        }
        await visitor.close();
      }
    },
    300_000,
  );

  it('shows a referral, its request and its answer to both sides', async () => {
    for (const [login, language] of [
      ['liaison1@DEA', 'en'],
      ['liaison1@NNCC', 'zh-CN'],
    ] as const) {
      const visitor = await browser.visitor(login, { language });
      await visitor.open('/referrals?queue=all');
      await visitor.page.locator('tbody a').first().click();
      await visitor.page.getByRole('article').first().waitFor();
      await visitor.settle();
      expect(await visitor.violations()).toEqual([]);
      await visitor.close();
    }
  }, 120_000);

  it('breaks no policy and asks nobody else for anything', () => expect(browser.faults).toEqual([]));
});
