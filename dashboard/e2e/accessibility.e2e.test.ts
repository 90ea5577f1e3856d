import type { Browser } from 'playwright-core';
import { newCase, newReferral, Person } from '../../infra/test/support/person';
import { launchBrowser } from '../../infra/testing/browser';
import { type ScratchSystem, startScratchSystem } from '../../infra/testing/scratch-system';
import { waitFor } from '../../infra/testing/wait-for';
import { seriousViolations } from './support/axe';
import { DESKTOP, PHONE, Visitor } from './support/visitor';

const TOO_WIDE = 'the page is wider than the screen';
const DAY_MS = 24 * 3_600_000;
const LANGUAGES = ['id', 'en'] as const;
/** Each value of language, width and scheme is looked at; who reads Indonesian on a phone at night is the hardest to serve. */
const LOOKS = [
  { language: 'en', size: DESKTOP, scheme: 'light' },
  { language: 'id', size: PHONE, scheme: 'dark' },
] as const;

/** Every page that people live on, filled, in both languages: for axe, for a narrow screen, and for a keyboard. */
describe('accessibility', () => {
  let system: ScratchSystem;
  let browser: Browser;
  let caseId: string;
  let referralId: string;

  beforeAll(async () => {
    [system, browser] = await Promise.all([startScratchSystem('none'), launchBrowser()]);
    const officer = await Person.signIn(system.address, 'polres-petugas');
    const companion = await Person.signIn(system.address, 'p2tp2a-petugas');
    const coordinator = await Person.signIn(system.address, 'koordinator');
    const refer = async (given: object) =>
      (await officer.act('sendReferral', newReferral({ caseId, ...given }), 'id'))['id'] as string;
    ({ caseId } = (await officer.act('openCase', newCase(), 'caseId')) as { caseId: string });
    referralId = await refer({ to: 'p2tp2a' });
    await refer({ to: 'lsm' });
    await waitFor('the referral at its receiver', async () =>
      Boolean(await companion.referral(referralId, 'id')),
    );
    await companion.act('acceptReferral', { referralId });
    // Two days on, one of the two is overdue: the pages have a gap, a call and figures to show.
    system.moveClock(2 * DAY_MS);
    await waitFor('a gap', async () => {
      const data = await coordinator.read('{ district { gaps { nodes { id } } } }');
      return (data as { district: { gaps: { nodes: object[] } } }).district.gaps.nodes.length > 0;
    });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await system.remove();
  }, 60_000);

  it('finds what is wrong when something is', async () => {
    const visitor = await Visitor.open(browser, system.address);
    await visitor.goto('/', 'Estafet');
    await visitor.page.evaluate(
      'document.body.insertAdjacentHTML("beforeend", "<button></button><div style=\'width:3000px\'>.</div>")',
    );
    expect(await seriousViolations(visitor.page)).toEqual([expect.stringContaining('button-name')]);
    expect(await visitor.fits()).toBe(false);
    await visitor.close();
  });

  it('of the door and of the form to sign in is sound in both languages', async () => {
    const visitor = await Visitor.open(browser, system.address, PHONE);
    const { page } = visitor;
    await visitor.goto('/', 'Estafet');
    for (const language of LANGUAGES) {
      await visitor.speak(language);
      expect(await problemsOf(visitor)).toEqual([]);
    }
    await visitor.speak('id');
    await page.getByRole('link', { name: 'Masuk' }).press('Enter');
    await visitor.heading('Masuk ke Estafet').waitFor();
    expect(await problemsOf(visitor)).toEqual([]);
    await page.getByRole('link', { name: 'English' }).press('Enter');
    await visitor.heading('Sign in to Estafet').waitFor();
    expect(await problemsOf(visitor)).toEqual([]);
    await visitor.close();
  }, 60_000);

  const pages = [
    {
      user: 'polres-petugas',
      paths: () => ['/meja', '/rujukan/baru', '/rujukan', '/darurat', '/kasus', `/kasus/${caseId}`],
    },
    { user: 'p2tp2a-petugas', paths: () => ['/meja', `/rujukan/${referralId}`] },
    {
      user: 'koordinator',
      paths: () => [
        '/kendali',
        '/kendali/celah',
        '/kendali/rujukan',
        '/kendali/aturan',
        `/kendali/kasus/${caseId}`,
      ],
    },
  ];

  it.each(pages)(
    'of the pages of $user is sound in both languages and schemes, on a desk and on a phone',
    async ({ user, paths }) => {
      const visitor = await Visitor.signIn(browser, system.address, user);
      const found: Record<string, string[]> = {};
      const note = (place: string, problems: string[]): void => {
        if (problems.length > 0) found[place] = problems;
      };
      for (const path of paths()) {
        await visitor.page.setViewportSize(DESKTOP);
        await visitor.goto(path);
        await visitor.ready();
        for (const { language, size, scheme } of LOOKS) {
          await visitor.page.setViewportSize(DESKTOP);
          await visitor.speak(language);
          await visitor.prefer(scheme);
          await visitor.page.setViewportSize(size);
          note(`${path} ${language} ${size.width} ${scheme}`, await problemsOf(visitor));
          await visitor.page.setViewportSize(PHONE);
          if (!(await visitor.fits())) note(`${path} ${language} ${PHONE.width}`, [TOO_WIDE]);
        }
      }
      expect(found).toEqual({});
      await visitor.close();
    },
    120_000,
  );

  it('of a keyboard: straight to the content, and away at once', async () => {
    const visitor = await Visitor.signIn(browser, system.address, 'polres-petugas');
    const { page } = visitor;
    await visitor.goto('/darurat', 'Rujukan darurat');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Langsung ke isi');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('isi');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL('about:blank');
    await visitor.close();
  }, 60_000);

  async function problemsOf(visitor: Visitor): Promise<string[]> {
    const fits = await visitor.fits();
    const violations = await seriousViolations(visitor.page);
    return fits ? violations : [TOO_WIDE, ...violations];
  }
});
