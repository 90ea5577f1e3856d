import { newCase, newReferral } from '../../../infra/test/support/person';
import { waitFor } from '../../../infra/testing/wait-for';
import { seriousViolations } from '../support/axe';
import { DESKTOP, PHONE, Visitor } from '../support/visitor';
import type { Stage } from '../support/stage';

const DAY_MS = 24 * 3_600_000;
const UNANSWERED = 'Rujukan tidak dijawab';
const RECEIVERS = ['dinsos', 'lsm', 'p2tp2a'];
/** Enough that what is done at the desk leaves something to do on the phone. */
const CASES = 4;

interface Gaps {
  readonly district: { readonly gaps: { readonly totalCount: number } };
}

/** The coordinator's morning, by keyboard alone, in Indonesian, at a desk and on a phone. */
export function controlRoom(stage: Stage): void {
  describe('the control room', () => {
    const cases: string[] = [];

    beforeAll(async () => {
      const officer = await stage.person('polres-petugas');
      const coordinator = await stage.person('koordinator');
      for (let count = 0; count < CASES; count += 1) {
        const { caseId } = (await officer.act('openCase', newCase(), 'caseId')) as { caseId: string };
        cases.push(caseId);
        for (const to of RECEIVERS) await officer.act('sendReferral', newReferral({ caseId, to }), 'id');
      }
      stage.system.moveClock(2 * DAY_MS);
      const all = cases.length * RECEIVERS.length;
      await waitFor('the gaps', async () => {
        const data = (await coordinator.read('{ district { gaps { totalCount } } }')) as unknown as Gaps;
        return data.district.gaps.totalCount >= all;
      });
    }, 240_000);

    describe.each([
      ['at a desk', DESKTOP, 'Penanggung jawab kosong atau ganda'],
      ['on a phone', PHONE, 'Klien tidak memenuhi syarat masih ditampung'],
    ])('%s', (_name, size, rule) => {
      let coordinator: Visitor;

      beforeAll(async () => {
        coordinator = await stage.visitor('koordinator', size);
      }, 60_000);

      afterAll(() => coordinator.close());

      it('leads from a call to its gap, and shows the plan in the list without another load', async () => {
        const { page, traffic } = coordinator;
        await coordinator.goto('/kendali', 'Ruang kendali');
        const documents = traffic.documents;
        const calls = coordinator.region('Telepon sekarang');
        await calls.getByRole('link', { name: UNANSWERED }).first().press('Enter');
        const detail = page.getByRole('dialog', { name: 'Rincian celah' });
        await coordinator.fact('Dasar aturan', detail).filter({ hasText: UNANSWERED }).waitFor();
        await detail.getByText('Jawaban penerima tercatat').waitFor();
        // The pages themselves are looked at by every-page.suite, without anything opened on them.
        expect(await seriousViolations(page)).toEqual([]);
        await detail.getByRole('button', { name: 'Catat rencana' }).press('Enter');
        await detail.getByRole('combobox', { name: 'Rencana' }).selectOption({ label: 'Dijawab hari ini' });
        await detail.getByRole('button', { name: 'Simpan rencana' }).press('Enter');
        await coordinator.fact('Rencana', detail).filter({ hasText: 'Dijawab hari ini' }).waitFor();
        await detail.getByRole('button', { name: 'Tutup rincian' }).press('Enter');
        await detail.waitFor({ state: 'detached' });
        await page
          .getByRole('table', { name: 'Celah' })
          .getByRole('row')
          .filter({ hasText: 'Ditangani' })
          .filter({ hasText: 'Dijawab hari ini' })
          .first()
          .waitFor();
        expect(traffic.documents).toBe(documents);
      }, 60_000);

      it('notes with one press that somebody is at a call, and goes on to the next', async () => {
        await coordinator.goto('/kendali', 'Ruang kendali');
        const calls = coordinator.region('Telepon sekarang');
        const note = calls.getByRole('button', { name: /Tandai sedang ditangani/ });
        await note.first().press('Enter');
        await coordinator.page.getByText('Dicatat: sedang ditangani').first().waitFor();
        // The same case may call again for another gap; the one that was noted is on the list of those being handled.
        await calls.getByRole('link', { name: /Celah yang sedang ditangani/ }).waitFor();
        const focused = await coordinator.page.evaluate<string>('document.activeElement?.innerText ?? ""');
        expect(focused).toContain('Tandai sedang ditangani');
      }, 60_000);

      it('waives several gaps at once, each recorded on its own', async () => {
        const { page, traffic } = coordinator;
        await coordinator.goto('/kendali/celah?status=OPEN', 'Celah');
        const sent = traffic.count('WaiveGap');
        const boxes = page.getByRole('checkbox', { name: new RegExp(`Pilih ${UNANSWERED}`) });
        await boxes.first().waitFor();
        await boxes.nth(0).press('Space');
        await boxes.nth(1).press('Space');
        const bar = coordinator.region('Tindakan untuk celah terpilih');
        await bar.getByText('Terpilih: 2').waitFor();
        await bar.getByRole('button', { name: 'Kecualikan' }).press('Enter');
        const form = page.getByRole('dialog', { name: 'Kecualikan celah terpilih' });
        await form
          .getByRole('combobox', { name: 'Alasan' })
          .selectOption({ label: 'Penundaan yang disepakati' });
        await form.getByRole('button', { name: 'Simpan untuk 2 celah' }).press('Enter');
        await form.getByText('Tercatat: 2').waitFor();
        await form.getByRole('button', { name: 'Selesai' }).press('Enter');
        await form.waitFor({ state: 'detached' });
        expect(traffic.count('WaiveGap') - sent).toBe(2);
        const state = page.getByRole('combobox', { name: 'Keadaan' });
        // On a phone the list comes first, and what narrows it down is folded away.
        const fold = page.getByRole('button', { name: 'Saring daftar (1 dipilih)' });
        if (await fold.isVisible()) {
          expect(await state.isVisible()).toBe(false);
          await fold.press('Enter');
        }
        await state.selectOption({ label: 'Dikecualikan' });
        await page.getByRole('row').filter({ hasText: 'Dikecualikan' }).nth(1).waitFor();
        expect(new URL(page.url()).search).toBe('?status=WAIVED');
      }, 60_000);

      it('says what turning a rule on will do before it is done', async () => {
        const { page } = coordinator;
        await coordinator.goto('/kendali/aturan', 'Aturan');
        const card = page.getByRole('main').getByRole('listitem').filter({ hasText: rule });
        await card.getByRole('button', { name: `Ubah keadaan ${rule}` }).press('Enter');
        const dialog = page.getByRole('dialog', { name: `Ubah aturan: ${rule}` });
        await dialog.getByRole('button', { name: 'Lihat akibatnya' }).press('Enter');
        await dialog.getByRole('alert').filter({ hasText: 'Belum ada yang diubah' }).waitFor();
        await dialog.getByRole('radio', { name: 'Aktif' }).press('Space');
        await dialog.getByRole('button', { name: 'Lihat akibatnya' }).press('Enter');
        await dialog.getByText(/ia akan membuka \d+ celah/).waitFor();
        await dialog.getByRole('button', { name: 'Ya, simpan perubahan' }).press('Enter');
        await dialog.waitFor({ state: 'detached' });
        await card.getByText('Aktif', { exact: true }).waitFor();
      }, 60_000);

      it('shows a case as it stood, from one event to the next', async () => {
        const { page } = coordinator;
        await coordinator.goto(`/kendali/kasus/${cases[0] ?? ''}`);
        const slider = page.getByRole('slider', { name: 'Geser waktu' });
        await slider.waitFor();
        const timeline = coordinator.region('Linimasa menurut lembaga');
        expect(await slider.getAttribute('aria-valuetext')).toContain('sekarang');
        await coordinator.fact('Celah terbuka saat itu', timeline).filter({ hasText: UNANSWERED }).waitFor();
        await slider.press('Home');
        await page.locator('[aria-valuetext*="Kasus dibuka"]').waitFor();
        await coordinator
          .fact('Rujukan saat itu', timeline)
          .filter({ hasText: 'Belum ada rujukan' })
          .waitFor();
        await coordinator.fact('Celah terbuka saat itu', timeline).filter({ hasText: 'Tidak ada' }).waitFor();
        await slider.press('ArrowRight');
        await page.locator('[aria-valuetext*="Rujukan dikirim"]').waitFor();
        await slider.press('End');
        await page.locator('[aria-valuetext*="sekarang"]').waitFor();
        expect(await page.title()).toBe('Linimasa kasus · Estafet');
      }, 60_000);

      it('opens behind a figure the list that it counted', async () => {
        const { page } = coordinator;
        await coordinator.goto('/kendali', 'Ruang kendali');
        const pace = page.getByRole('table', { name: 'Ketanggapan lembaga' });
        const row = pace.getByRole('row').filter({ hasText: 'UPTD PPA Cianjur' });
        await row.getByRole('link', { name: String(CASES), exact: true }).press('Enter');
        await coordinator.heading('Rujukan').waitFor();
        await page.getByText(`Jumlah: ${CASES}`).waitFor();
        expect(new URL(page.url()).searchParams.get('ukuran')).toBe('WAITING');
      }, 60_000);

      it('keeps a filter at hand, and nothing but codes on the device', async () => {
        const { page } = coordinator;
        await coordinator.goto('/kendali/celah?tingkat=CRITICAL', 'Celah');
        await page.getByRole('button', { name: 'Simpan penyaring ini' }).press('Enter');
        await page.getByRole('combobox', { name: 'Simpan sebagai…' }).selectOption({ label: 'Untuk rapat' });
        await coordinator.goto('/kendali/celah', 'Celah');
        await page.getByRole('link', { name: 'Untuk rapat: Kritis' }).press('Enter');
        await waitFor('the saved filter', () =>
          Promise.resolve(new URL(page.url()).search === '?tingkat=CRITICAL'),
        );
        const stored = await page.evaluate<string>(
          'localStorage.getItem("estafet.views.gaps.koordinator") ?? ""',
        );
        expect(JSON.parse(stored)).toEqual([{ name: 'MEETING', filter: { tingkat: 'CRITICAL' } }]);
      }, 60_000);
    });
  });
}
