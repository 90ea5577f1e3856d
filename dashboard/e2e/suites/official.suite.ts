import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { newCase, newReferral } from '../../../infra/test/support/person';
import { waitFor } from '../../../infra/testing/wait-for';
import { seriousViolations } from '../support/axe';
import { pick } from '../support/keyboard';
import type { Stage } from '../support/stage';
import { DESKTOP, PHONE, type Visitor } from '../support/visitor';
import { textsInZip } from '../support/zip';

const REFERRALS = 12;
const LOOKS = [
  [DESKTOP, 'dark'],
  [PHONE, 'light'],
] as const;

/** An official reads, compares, takes the numbers along and prints; by keyboard alone, and nothing else opens. */
export function officialsFigures(stage: Stage): void {
  describe('an official', () => {
    beforeAll(async () => {
      const officer = await stage.person('polres-petugas');
      const companion = await stage.person('p2tp2a-petugas');
      const { caseId } = (await officer.act('openCase', newCase(), 'caseId')) as { caseId: string };
      for (let count = 0; count < REFERRALS; count += 1) {
        const { id } = await officer.act('sendReferral', newReferral({ caseId, to: 'p2tp2a' }), 'id');
        await waitFor('the referral at its receiver', async () =>
          Boolean(await companion.referral(String(id), 'id')),
        );
        await companion.act('acceptReferral', { referralId: String(id) });
      }
      const official = await stage.person('pejabat');
      await waitFor('the answers in the figures', async () => {
        const data = await official.read('{ processFigures { district { answered } } }');
        return (
          (data as { processFigures: { district: { answered: number } } }).processFigures.district
            .answered === REFERRALS
        );
      });
    }, 300_000);

    it.each([
      ['a desk', DESKTOP],
      ['a phone', PHONE],
    ])(
      'reads the answer, changes the period, takes the table along and prints the report by keyboard, on %s',
      async (_name, size) => {
        const visitor = await stage.visitor('pejabat', size);
        const { page } = visitor;
        await visitor.heading('Angka kabupaten').waitFor();
        await visitor.ready();
        // What was asked before the application had come is what it wanted to ask.
        expect(visitor.traffic.count('Figures', 'query')).toBe(1);
        await pick(visitor, 'Jenis periode', '90');
        const answer = visitor.region('Apakah lembaga menjawab tepat waktu?');
        await answer
          .getByText(`Ya: 100% rujukan dijawab tepat waktu (${REFERRALS} dari ${REFERRALS})`)
          .waitFor();
        expect(await answer.textContent()).toContain('0 dari 0: terlalu sedikit untuk dibandingkan');
        expect(new URL(page.url()).searchParams.get('periode')).toBe('90-hari');

        const panel = visitor.region('Jawaban per lembaga');
        await tabTo(page, panel.locator('summary'));
        await page.keyboard.press('Enter');
        const row = panel.getByRole('row').filter({ hasText: 'UPTD PPA Cianjur' });
        await row.waitFor();
        expect(await row.getByRole('cell').allTextContents()).toEqual(
          expect.arrayContaining([String(REFERRALS), '100%']),
        );
        expect(await visitor.fits()).toBe(true);

        const save = async (format: string): Promise<Download> => {
          await tabTo(page, panel.getByRole('button', { name: `Unduh ${format}: Jawaban per lembaga` }));
          const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
          return file;
        };
        await checkCsv(await save('CSV'));
        await checkWorkbook(await save('XLSX'));
        await checkPicture(page, await save('PNG'));

        await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Laporan dua halaman' }));
        await page.keyboard.press('Enter');
        await visitor.heading('Laporan dua halaman').waitFor();
        await visitor.ready();
        expect(new URL(page.url()).searchParams.get('periode')).toBe('90-hari');
        expect(await page.getByRole('textbox').count()).toBe(0);
        await checkTwoPages(visitor);
        await visitor.close();
      },
      180_000,
    );

    it('finds no other page, and is not told of any', async () => {
      const visitor = await stage.visitor('pejabat');
      const links = visitor.page.getByRole('navigation').getByRole('link');
      expect(new Set(await links.allTextContents())).toEqual(new Set(['Angka kabupaten', 'Laporan']));
      // Which page opens to which role is pages.test's; here, that an address opens none past it.
      for (const path of ['/meja', '/rujukan/baru', '/kasus', '/kendali', '/kendali/celah']) {
        await visitor.goto(path, 'Tidak ditemukan');
      }
      await visitor.close();
    }, 120_000);

    it('meets pages that are sound in both schemes, on a desk and on a phone, with every table open', async () => {
      const visitor = await stage.visitor('pejabat');
      const { page } = visitor;
      const found: Record<string, string[]> = {};
      for (const path of ['/angka?periode=90-hari', '/angka/laporan?periode=90-hari']) {
        await visitor.goto(path);
        await visitor.ready();
        for (const details of await page.locator('main summary').all()) await details.press('Enter');
        for (const [size, scheme] of LOOKS) {
          await page.setViewportSize(size);
          await visitor.prefer(scheme);
          const problems = await seriousViolations(page);
          if (!(await visitor.fits())) problems.push('the page is wider than the screen');
          if (problems.length > 0) found[`${path} ${scheme} ${size.width}`] = problems;
        }
      }
      await visitor.close();
      expect(found).toEqual({});
    }, 180_000);

    it('of the report prints two pages however much the coordinator writes, and keeps what was written in the tab', async () => {
      const visitor = await stage.visitor('koordinator');
      const { page } = visitor;
      await visitor.goto('/angka/laporan?periode=90-hari', 'Laporan dua halaman');
      await visitor.ready();
      for (const field of await page.getByRole('textbox').all()) {
        const longest = Number(await field.getAttribute('maxlength'));
        if (longest > 0) await field.fill('Menambah petugas piket malam. '.repeat(20).slice(0, longest));
      }
      for (const day of await page.getByLabel('Diperlukan sebelum').all()) await day.fill('2026-12-15');
      await page.getByText('15 Desember 2026').nth(2).waitFor();
      await checkTwoPages(visitor);
      await page.reload();
      await visitor.ready();
      await page.getByText('15 Desember 2026').nth(2).waitFor();
      expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('Menambah petugas');
      await page.getByRole('button', { name: 'Kosongkan semua' }).press('Enter');
      await page.getByText('15 Desember 2026').first().waitFor({ state: 'detached' });
      await visitor.close();
    }, 120_000);

    it('is led by a tour that can be ended, and is offered none twice in a tab', async () => {
      const visitor = await stage.visitor('pejabat', PHONE);
      const { page } = visitor;
      const tour = visitor.region('Tur');
      await tour.getByRole('link', { name: 'Mulai tur' }).press('Enter');
      await tour.getByText('Tur, langkah 1 dari 4').waitFor();
      for (const place of [2, 3, 4]) {
        await tour.getByRole('link', { name: 'Lanjut' }).press('Enter');
        await tour.getByText(`Tur, langkah ${place} dari 4`).waitFor();
      }
      await visitor.heading('Laporan dua halaman').waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await tour.getByRole('button', { name: 'Selesai' }).press('Enter');
      await tour.waitFor({ state: 'detached' });
      await visitor.goto('/angka', 'Angka kabupaten');
      await visitor.ready();
      expect(await tour.count()).toBe(0);
      await visitor.close();
    }, 90_000);
  });
}

const MOST_STOPS = 200;

/** Goes to this very element with the tab key alone. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the tab key never gets there');
}

async function contentOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

async function checkCsv(file: Download): Promise<void> {
  expect(file.suggestedFilename()).toBe('estafet-jawaban-per-lembaga-90-hari.csv');
  const text = (await contentOf(file)).toString('utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain('Sumber: Gugus tugas');
  expect(text).toContain('Diambil: ');
  expect(text).toContain('Lembaga;Harus dijawab;Tepat waktu;Terlambat;Belum dijawab;Bagian tepat waktu (%)');
  expect(text).toContain(`UPTD PPA Cianjur;${REFERRALS};${REFERRALS};0;0;100;`);
}

async function checkWorkbook(file: Download): Promise<void> {
  expect(file.suggestedFilename()).toBe('estafet-jawaban-per-lembaga-90-hari.xlsx');
  const texts = textsInZip(await contentOf(file));
  const all = Object.values(texts).join('\n');
  expect(Object.keys(texts)).toContain('xl/workbook.xml');
  expect(all).toContain('UPTD PPA Cianjur');
  expect(all).toContain('Sumber: Gugus tugas');
  expect(all).toContain(`<v>${REFERRALS}</v>`);
}

interface Seen {
  readonly width: number;
  readonly corner: readonly number[];
  readonly inTime: number;
}

/** A picture on white with something drawn in the colour of "in time". */
async function checkPicture(page: Page, file: Download): Promise<void> {
  expect(file.suggestedFilename()).toBe('estafet-jawaban-per-lembaga-90-hari.png');
  const address = `data:image/png;base64,${(await contentOf(file)).toString('base64')}`;
  const seen = await page.evaluate<Seen>(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(address)};
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    let inTime = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 0x14 && data[at + 1] === 0x6c && data[at + 2] === 0x74) inTime += 1;
    }
    return { width: image.width, corner: [...data.slice(0, 4)], inTime };
  })()`);
  expect(seen.corner).toEqual([255, 255, 255, 255]);
  expect(seen.width).toBeGreaterThanOrEqual(1_120);
  // More than the key of the legend: the bar itself.
  expect(seen.inTime).toBeGreaterThan(1_500);
}

/** As it will come out of the printer: two sheets, and nothing cut off on either. */
async function checkTwoPages({ page }: Visitor): Promise<void> {
  await page.locator('main .recharts-surface').nth(1).waitFor();
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate<number[]>(
    `[...document.querySelectorAll('main article')].map((sheet) => sheet.scrollHeight - sheet.clientHeight)`,
  );
  expect(cut).toHaveLength(2);
  expect(Math.max(...cut)).toBeLessThanOrEqual(1);
  await page.emulateMedia({ media: null });
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
}
