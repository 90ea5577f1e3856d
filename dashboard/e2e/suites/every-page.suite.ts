import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../infra/local/deployables';
import { newCase, newReferral } from '../../../infra/test/support/person';
import { waitFor } from '../../../infra/testing/wait-for';
import { seriousViolations } from '../support/axe';
import { DESKTOP, PHONE, Visitor } from '../support/visitor';
import type { Stage } from '../support/stage';

const TOO_WIDE = 'the page is wider than the screen';
const DAY_MS = 24 * 3_600_000;
const LANGUAGES = ['id', 'en'] as const;
/** Each value of language, width and scheme is looked at; who reads Indonesian on a phone at night is the hardest to serve. */
const LOOKS = [
  { language: 'en', size: DESKTOP, scheme: 'light' },
  { language: 'id', size: PHONE, scheme: 'dark' },
] as const;

/** Every page that people live on, filled, in both languages: for axe, for a narrow screen, and for a keyboard. */
export function everyPage(stage: Stage): void {
  describe('accessibility', () => {
    let caseId: string;
    let referralId: string;

    beforeAll(async () => {
      const officer = await stage.person('polres-petugas');
      const companion = await stage.person('p2tp2a-petugas');
      const coordinator = await stage.person('koordinator');
      const refer = async (given: object) =>
        (await officer.act('sendReferral', newReferral({ caseId, ...given }), 'id'))['id'] as string;
      ({ caseId } = (await officer.act('openCase', newCase(), 'caseId')) as { caseId: string });
      referralId = await refer({ to: 'p2tp2a' });
      await refer({ to: 'lsm' });
      await waitFor('the referral at its receiver', async () =>
        Boolean(await companion.referral(referralId, 'id')),
      );
      await companion.act('acceptReferral', { referralId });
      // After two days one of the two is overdue: the pages have a gap, a call and figures to show.
      stage.system.moveClock(2 * DAY_MS);
      await waitFor('a gap', async () => {
        const data = await coordinator.read('query ($id: ID!) { case(id: $id) { gaps { id } } }', {
          id: caseId,
        });
        return ((data as { case: { gaps: object[] } | null }).case?.gaps.length ?? 0) > 0;
      });
    }, 240_000);

    it('finds what is wrong when something is', async () => {
      const visitor = await stage.stranger();
      await visitor.goto('/', 'Estafet');
      await visitor.page.evaluate(
        'document.body.insertAdjacentHTML("beforeend", "<button></button><div style=\'width:3000px\'>.</div>")',
      );
      expect(await seriousViolations(visitor.page)).toEqual([expect.stringContaining('button-name')]);
      expect(await visitor.fits()).toBe(false);
      await visitor.close();
    });

    it('of the door and of the form to sign in is sound in both languages', async () => {
      const visitor = await stage.stranger(PHONE);
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
        user: 'p2tp2a-petugas',
        paths: () => [
          ...['/meja', '/rujukan', '/rujukan/baru', `/rujukan/${referralId}`, '/darurat'],
          ...['/kasus', '/kasus/baru', `/kasus/${caseId}`, '/pengaduan', '/penjangkauan', '/lembaga'],
        ],
      },
      { user: 'p2tp2a-kepala', paths: () => ['/meja', '/lembaga/akses-darurat'] },
      {
        user: 'koordinator',
        paths: () => [
          ...['/kendali', '/kendali/celah', '/kendali/rujukan', `/kendali/kasus/${caseId}`],
          ...['/kendali/aturan', '/kendali/lembaga', '/angka', '/angka/laporan'],
        ],
      },
    ];

    it('leaves out no page that there is', () => {
      const source = readFileSync(join(ROOT, 'dashboard', 'src', 'app', 'pages.ts'), 'utf8');
      const declared = [...source.matchAll(/^ {4}path: '([^']+)',$/gm)].map(([, path = '']) => path);
      expect(declared.length).toBeGreaterThan(15);
      const seen = pages.flatMap(({ paths }) => paths());
      const isSeen = (path: string) =>
        seen.some((each) => new RegExp(`^${path.replace(/:\w+/, '[0-9a-f-]{36}')}$`).test(each));
      expect(declared.filter((path) => !isSeen(path))).toEqual([]);
    });

    it.each(pages)(
      'of the pages of $user is sound in both languages and schemes, on a desk and on a phone',
      async ({ user, paths }) => {
        const visitor = await stage.visitor(user);
        const found: Record<string, string[]> = {};
        for (const { language, size, scheme } of LOOKS) {
          // The switch of the language is folded away on a phone.
          await visitor.page.setViewportSize(DESKTOP);
          await visitor.goto(paths()[0] ?? '');
          await visitor.ready();
          await visitor.speak(language);
          await visitor.prefer(scheme);
          for (const [index, path] of paths().entries()) {
            await visitor.page.setViewportSize(size);
            if (index > 0) await visitor.turnTo(path);
            const problems = await problemsOf(visitor);
            await visitor.page.setViewportSize(PHONE);
            if (!(await visitor.fits())) problems.push(TOO_WIDE);
            if (problems.length > 0) found[`${path} ${language} ${size.width} ${scheme}`] = problems;
          }
        }
        expect(found).toEqual({});
        await visitor.close();
      },
      240_000,
    );

    it('of a keyboard: straight to the content, and away at once', async () => {
      const visitor = await stage.visitor('polres-petugas');
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
}
