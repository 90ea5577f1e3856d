import { newCase, type Person } from '../../../infra/test/support/person';
import { waitFor } from '../../../infra/testing/wait-for';
import { seriousViolations } from '../support/axe';
import { pick, press, tabTo } from '../support/keyboard';
import { PHONE, Visitor } from '../support/visitor';
import type { Stage } from '../support/stage';

/** Invented, and looks it. */
const NAME = 'Seruni Rekaan Terlindung';
const REASON = 'Klien pingsan; tim kasus tidak dapat dihubungi.';
const ABSENT = 'Tidak ditemukan';
const FILE = 'Berkas kasus';

/** What protects a file, by keyboard alone: the way in by an emergency and what becomes of it, restriction, erasure. */
export function protectedFile(stage: Stage): void {
  describe('what protects a case file', () => {
    let opener: Person;
    let worker: Visitor;
    let head: Visitor;
    let caseId: string;
    let code: string;

    beforeAll(async () => {
      opener = await stage.person('p2tp2a-kepala');
      ({ caseId } = (await opener.act('openCase', newCase(), 'caseId')) as { caseId: string });
      await opener.act('recordIdentity', { caseId, identity: { fullName: NAME } });
      const coordinator = await stage.person('koordinator');
      await waitFor('the case on the board', async () => {
        const data = await coordinator.read('query ($id: ID!) { case(id: $id) { code } }', { id: caseId });
        code = (data as { case: { code: string } | null }).case?.code ?? '';
        return code !== '';
      });
      worker = await stage.visitor('p2tp2a-petugas');
      head = await stage.visitor('p2tp2a-kepala', PHONE);
    }, 240_000);

    afterAll(() => Promise.all([worker.close(), head.close()]));

    it('puts right what was recorded wrongly, and keeps it on record', async () => {
      for (const stage of ['ST06', 'ST15', 'ST07']) await opener.act('enterStage', { caseId, stage });
      await head.goto(`/kasus/${caseId}`, FILE);
      const amend = head.page.getByRole('button', { name: /^Ralat atau tarik: Masuk tahap/ });
      await amend.nth(1).focus();
      await head.page.keyboard.press('Enter');
      await expectSound(head);
      await pick(head, 'Apa yang dilakukan', 'Tarik');
      await pick(head, 'Alasan', 'Isian keliru');
      await press(head, 'Catat perbaikan');
      await head.region('Catatan menurut urutan').getByText('· ditarik').waitFor();
      expect(await amend.count()).toBe(2);
    });

    it('opens to somebody outside the team for an emergency, to look and not to change', async () => {
      await worker.goto(`/kasus/${caseId}`, ABSENT);
      await press(worker, 'Minta akses darurat');
      await press(worker, 'Buka selama satu jam');
      await worker.page.getByText('Lengkapi dahulu isian yang wajib.').waitFor();
      await tabTo(worker, 'Mengapa tidak dapat menunggu tim kasus');
      await worker.page.keyboard.type(REASON);
      await expectSound(worker);
      await press(worker, 'Buka selama satu jam');

      await worker.heading(FILE).waitFor();
      await worker.page.getByText('Akses darurat sedang terbuka').waitFor();
      const section = worker.region('Identitas klien');
      await press(worker, 'Buka identitas');
      const purpose = section.getByRole('combobox', { name: 'Untuk keperluan apa' });
      expect(await purpose.inputValue()).toBe('EMERGENCY');
      await press(worker, 'Buka identitas');
      await section.getByText(NAME).waitFor();
      const main = worker.page.getByRole('main');
      for (const name of ['Rujukan baru', 'Ubah identitas', 'Batasi berkas', 'Hapus identitas…']) {
        expect(await main.getByRole('button', { name }).or(main.getByRole('link', { name })).count()).toBe(0);
      }
      expect(await main.getByRole('combobox', { name: 'Apa yang terjadi' }).count()).toBe(0);
    }, 60_000);

    it('shows the head who opened what and why, and takes the verdict of who has read it', async () => {
      await head.goto('/meja', 'Meja kerja');
      await head.page.getByText('Akses darurat menunggu tinjauan Anda: 1').waitFor();
      await press(head, 'Tinjau akses darurat');
      await head.heading('Akses darurat').waitFor();
      const list = head.page.getByRole('list', { name: 'Menunggu tinjauan' });
      await list.getByText('Identitas klien · Keadaan darurat').waitFor();
      expect((await head.traffic.received()).includes(REASON)).toBe(false);
      await press(head, /^Buka alasannya: Berkas /);
      await list.getByText(REASON).waitFor();
      await pick(head, 'Apakah akses ini beralasan?', 'Beralasan');
      await expectSound(head);
      await press(head, 'Simpan tinjauan');
      await head.page.getByText('Tidak ada akses darurat yang menunggu tinjauan.').waitFor();
      await press(head, 'Tampilkan yang sudah ditinjau', 'Space');
      const reviewed = head.page.getByRole('list', { name: 'Akses darurat' });
      await reviewed.getByText('Beralasan', { exact: true }).waitFor();
      expect(await reviewed.getByRole('combobox').count()).toBe(0);
    }, 60_000);

    it('closes to all but named workers, an emergency included, and opens again', async () => {
      await head.goto(`/kasus/${caseId}`, FILE);
      const section = head.region('Pembatasan berkas');
      await section.getByText('Tidak dibatasi').waitFor();
      await press(head, 'Batasi berkas');
      await expectSound(head);
      // Who restricts a file is named in it until she takes herself out, and is warned.
      await press(head, 'Saya sendiri', 'Space');
      await press(head, 'Simpan pembatasan');
      await section.getByText('Pilih paling sedikit satu petugas.').waitFor();
      await press(head, 'Saya sendiri', 'Space');
      await press(head, 'Simpan pembatasan');
      await section.getByText('Hanya dapat dibuka oleh').waitFor();

      await worker.goto(`/kasus/${caseId}`, ABSENT);
      await press(worker, 'Minta akses darurat');
      await tabTo(worker, 'Mengapa tidak dapat menunggu tim kasus');
      await worker.page.keyboard.type(REASON);
      await press(worker, 'Buka selama satu jam');
      await worker.page.getByRole('alert').filter({ hasText: 'Tidak dapat dicatat' }).waitFor();

      await press(head, 'Cabut pembatasan');
      await press(head, 'Ya, cabut');
      await section.getByText('Tidak dibatasi').waitFor();
      await worker.goto(`/kasus/${caseId}`, FILE);
    }, 60_000);

    it('forgets for ever who she is once the code of the case is typed, and nothing else', async () => {
      const section = head.region('Hapus identitas klien');
      await press(head, 'Hapus identitas…');
      await section.getByText('Yang hilang untuk selamanya').waitFor();
      await expectSound(head);
      await tabTo(head, `Ketik kode kasus ${code}`);
      await head.page.keyboard.type('MELATI');
      await press(head, 'Hapus untuk selamanya');
      await section.getByText(`Belum sama dengan ${code}.`).waitFor();
      expect(head.traffic.count('EraseIdentity')).toBe(0);
      await tabTo(head, `Ketik kode kasus ${code}`);
      await head.page.keyboard.press('ControlOrMeta+A');
      await head.page.keyboard.type(code.toLowerCase());
      await press(head, 'Hapus untuk selamanya');
      await section.getByText('Identitas klien sudah dihapus.').waitFor();

      const identity = head.region('Identitas klien').first();
      await press(head, 'Buka identitas');
      await identity.getByRole('combobox', { name: 'Untuk keperluan apa' }).waitFor();
      await press(head, 'Buka identitas');
      await identity.getByText('Belum ada identitas yang tercatat.').waitFor();
      expect((await head.traffic.received()).includes(NAME)).toBe(false);
    }, 60_000);

    /** In light and in dark, and never wider than the screen. */
    async function expectSound(visitor: Visitor): Promise<void> {
      for (const scheme of ['dark', 'light'] as const) {
        await visitor.prefer(scheme);
        expect(await seriousViolations(visitor.page)).toEqual([]);
      }
      expect(await visitor.fits()).toBe(true);
    }
  });
}
