import { DEMO_CARDS } from '../../../infra/demo/cards';
import { newCase, newReferral, Person } from '../../../infra/test/support/person';
import { waitFor } from '../../../infra/testing/wait-for';
import { seriousViolations } from '../support/axe';
import { STEPS } from '../support/forms';
import { pick, press, tabTo } from '../support/keyboard';
import { DESKTOP, PHONE, Visitor } from '../support/visitor';
import type { Stage } from '../support/stage';

const POLICE = 'Polres Cianjur, Unit PPA';
const SHELTER = 'Perlindungan / penampungan (asrama)';
const NARRATIVE = 'Uraian rekaan: ia takut pada bunyi pintu.';

/** What a day at a service centre's desk asks for, by keyboard alone. */
export function aDayAtTheDesk(stage: Stage): void {
  describe('a day at the desk', () => {
    let officer: Person;
    let head: Person;

    beforeAll(async () => {
      officer = await stage.person('polres-petugas');
      head = await stage.person('p2tp2a-kepala');
      for (const { agency, card } of DEMO_CARDS) {
        if (agency === 'balai' || agency === 'rpsw') {
          await (await stage.person(`${agency}-kepala`)).act('publishProgrammeCard', { ...card });
        }
      }
      await waitFor('the cards at the service centre', async () => {
        const data = await head.read('{ viewer { agency { directory { programmeCard { version } } } } }');
        return JSON.stringify(data).split('"version"').length > 2;
      });
    }, 240_000);

    describe.each([
      ['on a desk', DESKTOP],
      ['on a phone', PHONE],
    ])('%s', (_name, size) => {
      let companion: Visitor;
      let referralId: string;

      beforeAll(async () => {
        const { caseId } = (await officer.act('openCase', newCase(), 'caseId')) as { caseId: string };
        const sent = await officer.act(
          'sendReferral',
          newReferral({ caseId, to: 'p2tp2a', kind: 'TRANSFER' }),
          'id',
        );
        referralId = sent['id'] as string;
        await waitFor('the referral at its receiver', async () =>
          Boolean(await head.referral(referralId, 'id')),
        );
        companion = await stage.visitor('p2tp2a-petugas', size);
      }, 60_000);

      afterAll(() => companion.close());

      it('accepts a referral and confirms the handover in the row where it stands', async () => {
        await companion.heading('Meja kerja').waitFor();
        const today = companion.region('Hari ini');
        await today
          .getByText(/jam lagi$/)
          .first()
          .waitFor();
        await expectSound(companion);
        await press(companion, `Terima: Pelimpahan kasus dari ${POLICE}`);
        await press(companion, 'Simpan: Terima');
        await waitFor('the acceptance at the sender', async () => {
          const sent = await officer.referral(referralId, 'state');
          return sent?.['state'] === 'ACCEPTED';
        });

        await officer.act('giveHandover', { referralId });
        const taking = `Catat: klien diterima: Pelimpahan kasus dari ${POLICE}`;
        await waitFor('the handover on the desk', async () => (await stateOf(referralId)) === 'HANDING_OVER');
        await press(companion, taking);
        await press(companion, 'Simpan: Catat: klien diterima');
        await waitFor('the handover', async () => (await stateOf(referralId)) === 'HANDED_OVER');
        await companion.page.getByRole('button', { name: taking }).waitFor({ state: 'detached' });
      }, 120_000);

      it('refers a girl of 15 to a place that fits, step by step', async () => {
        const { page } = companion;
        await companion.goto(`/rujukan/${referralId}`);
        await press(companion, 'Buka berkas kasus');
        await companion.heading('Berkas kasus').waitFor();
        const caseId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
        await companion.goto(`/rujukan/baru?kasus=${caseId}`, 'Rujukan baru');

        await companion.region(STEPS.need).waitFor();
        // Asked to go on too early, the step names the field and puts the focus there.
        await press(companion, `Lanjut: ${STEPS.receiver}`);
        await companion.region(STEPS.need).getByText('Wajib diisi.').waitFor();
        await tabTo(companion, 'Layanan yang diminta');
        await page.keyboard.type(SHELTER);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Escape');
        await expectSound(companion);
        await press(companion, `Lanjut: ${STEPS.receiver}`);

        const receivers = companion.region(STEPS.receiver);
        await receivers.waitFor();
        const fitting = receivers.getByRole('radio', { name: /✓ Sesuai$/ });
        await fitting.first().waitFor();
        const best = receivers.getByRole('radio').first();
        expect(await best.getAttribute('value')).toBe(await fitting.first().getAttribute('value'));
        await expectSound(companion);
        await press(companion, /✓ Sesuai$/, 'Space');
        await press(companion, `Lanjut: ${STEPS.told}`);

        await companion.region(STEPS.told).waitFor();
        await press(companion, 'Sudah saya sampaikan persis seperti kartu');
        await expectSound(companion);
        await press(companion, `Lanjut: ${STEPS.agreement}`);

        await companion.region(STEPS.agreement).waitFor();
        await pick(companion, 'Dasar hukum', 'Tugas');
        await pick(companion, 'Persetujuan diberikan oleh', 'Klien');
        await expectSound(companion);
        // Back keeps everything.
        await page.goBack();
        await companion.region(STEPS.told).waitFor();
        await page.goForward();
        await companion.region(STEPS.agreement).waitFor();
        await press(companion, `Lanjut: ${STEPS.review}`);

        await companion.region(STEPS.review).waitFor();
        await companion.fact('Kelompok usia').filter({ hasText: '15–17 tahun' }).waitFor();
        await expectSound(companion);
        await press(companion, 'Kirim rujukan');
        await companion.state('Menunggu jawaban').waitFor({ timeout: 30_000 });
      }, 180_000);

      it('keeps a draft over a reload, without the narrative, and none after signing out', async () => {
        const { page } = companion;
        await companion.goto('/rujukan/baru', 'Rujukan baru');
        await companion.region(STEPS.need).waitFor();
        await page.getByRole('checkbox', { name: 'Ketakutan' }).check();
        const address = page.url();
        await companion.goto(`${address}&langkah=persetujuan`);
        await page.getByText('Draf dipulihkan').waitFor();
        await page.getByLabel('Uraian untuk penerima').fill(NARRATIVE);
        await page.getByRole('checkbox', { name: 'Klien sudah ditanya dan bersedia' }).check();
        await page.reload();
        await page.getByText('Draf dipulihkan').waitFor();
        expect(await page.getByLabel('Uraian untuk penerima').inputValue()).toBe('');
        expect(
          await page.getByRole('checkbox', { name: 'Klien sudah ditanya dan bersedia' }).isChecked(),
        ).toBe(true);
        expect(await stored(companion)).not.toContain('rekaan');
        await companion.goto('/meja', 'Meja kerja');
        await companion
          .region('Draf di perangkat ini')
          .getByRole('link', { name: 'Lanjutkan draf: Rujukan baru, belum diisi' })
          .waitFor();
      }, 60_000);
    });

    it('leaves no draft behind at signing out', async () => {
      const visitor = await stage.visitor('lsm-petugas');
      await visitor.goto('/darurat', 'Rujukan darurat');
      await visitor.page.getByRole('checkbox', { name: 'Ketakutan' }).press('Space');
      expect(await stored(visitor)).toContain('AFRAID');
      await visitor.page.getByRole('button', { name: 'Keluar', exact: true }).press('Enter');
      await waitFor('no draft', async () => !(await stored(visitor)).includes('AFRAID'));
      await visitor.close();
    }, 60_000);

    async function stateOf(id: string): Promise<unknown> {
      return (await head.referral(id, 'state'))?.['state'];
    }

    function stored(visitor: Visitor): Promise<string> {
      return visitor.page.evaluate<string>('JSON.stringify({ ...localStorage })').catch(() => '');
    }

    /** On a desk in the dark, on a phone in the light (every-page.suite has the others); never wider than the screen. */
    async function expectSound(visitor: Visitor): Promise<void> {
      const scheme = visitor.page.viewportSize()?.width === DESKTOP.width ? 'dark' : 'light';
      await visitor.prefer(scheme);
      expect(await seriousViolations(visitor.page)).toEqual([]);
      expect(await visitor.fits()).toBe(true);
    }
  });
}
