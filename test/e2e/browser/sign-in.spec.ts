import { type RunningSystem, startRunningSystem } from '../running-system';
import { CHROMIUM, TestBrowser } from './open-browser';
import { LANGUAGES } from './texts';

if (!CHROMIUM) console.log('Nothing was tested in a browser: TEST_CHROMIUM is not set.');

(CHROMIUM ? describe : describe.skip)('signing in', () => {
  let system: RunningSystem;
  let browser: TestBrowser;
  beforeAll(async () => {
    system = await startRunningSystem();
    browser = await TestBrowser.open(system);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  }, 60_000);

  it.each(LANGUAGES)('leads to one own work, in %s', async (language) => {
    const visitor = await browser.visitor('liaison1@DEA', { language });
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe(language);
    await visitor.page.getByRole('heading', { level: 1, name: visitor.t('app:place.work') }).waitFor();
    expect(await visitor.violations()).toEqual([]);
    await visitor.close();
  });

  it.each(LANGUAGES)('says nothing of why it is refused, in %s', async (language) => {
    const visitor = await browser.window({ language });
    await visitor.open('/');
    await visitor.field('identity:signIn.login').fill('nobody@DEA');
    await visitor.field('identity:signIn.password').fill('not the password of anyone');
    await visitor.button('identity:signIn.submit').click();
    await visitor.page.getByText(visitor.t('identity:signIn.refused')).waitFor();
    await visitor.close();
  });

  it('breaks no policy and asks nobody else for anything', () => expect(browser.faults).toEqual([]));
});
