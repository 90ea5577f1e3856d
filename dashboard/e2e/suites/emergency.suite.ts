import { DEMO_CARDS } from '../../../infra/demo/cards';
import { waitFor } from '../../../infra/testing/wait-for';
import { choose } from '../support/forms';
import { PHONE, Visitor } from '../support/visitor';
import type { Stage } from '../support/stage';

const POLICE = 'Polres Cianjur, Unit PPA';
const CENTRE = 'UPTD PPA Cianjur';

/** A raid at night, with two children and a telephone 360 px wide. */
export function emergencyPage(stage: Stage): void {
  describe('the emergency page on a phone', () => {
    let officer: Visitor;
    let companion: Visitor;

    beforeAll(async () => {
      await publishCard();
      officer = await stage.visitor('polres-petugas', PHONE);
      companion = await stage.visitor('p2tp2a-petugas', PHONE);
    }, 240_000);

    afterAll(() => Promise.all([officer.close(), companion.close()]));

    it('puts the telephone number of one with a free bed before every other question', async () => {
      await officer.page.getByRole('main').getByRole('link', { name: 'Rujukan darurat' }).press('Enter');
      await officer.heading('Rujukan darurat').waitFor();
      const main = officer.page.locator('main');
      const number = main.getByRole('link', { name: /^Telepon / }).first();
      expect(await number.getAttribute('href')).toBe('tel:0263555130');
      expect(await number.getAttribute('aria-label')).toBe(`Telepon 0263-555-130, ${CENTRE}`);
      const message = main.getByRole('link', { name: `WhatsApp tanpa isi ke ${CENTRE}` });
      expect(new URL((await message.getAttribute('href')) ?? '').searchParams.get('text')).toBe(
        'Ada rujukan darurat untuk Anda di Estafet. Mohon dibuka.',
      );
      await choose(main, 'Lembaga tujuan', CENTRE);
      expect(await officer.fits()).toBe(true);
    });

    it('refers two children at once, accepted by phone', async () => {
      const { page } = officer;
      await page.getByRole('checkbox', { name: 'Petugas piket sudah menyetujui lewat telepon' }).check();
      await page.getByRole('button', { name: 'Tambah klien' }).press('Enter');
      const first = page.getByRole('group', { name: 'Klien 1' }).first();
      await first.getByRole('radio', { name: 'Anak', exact: true }).press('Space');
      await first.getByRole('radio', { name: '12–14 tahun' }).press('Space');
      await first.getByRole('radio', { name: 'Perempuan' }).press('Space');
      await first.getByRole('checkbox', { name: 'Ketakutan' }).press('Space');
      // Nothing is known of the second: nothing is asked for, and she is handled as a child.
      await page.getByRole('group', { name: 'Klien 2' }).first().waitFor();
      expect(await officer.fits()).toBe(true);
      await page.getByRole('button', { name: 'Kirim rujukan darurat' }).press('Enter');
      await officer.heading('Rujukan darurat terkirim').waitFor();
      const links = page.getByRole('link', { name: /^Buka rujukan klien \d$/ });
      expect(await links.count()).toBe(2);
      await links.first().press('Enter');
      await officer.region('Lintasan estafet').waitFor();
    });

    it('shows the acceptance as provisional to both sides', async () => {
      await officer.state('Diterima').waitFor();
      await officer.page
        .getByRole('alert')
        .filter({ hasText: 'Diterima lewat telepon, belum dikonfirmasi' })
        .waitFor();
      await companion.goto('/meja', 'Meja kerja');
      const rows = companion.page.getByRole('listitem').filter({ hasText: `dari ${POLICE}` });
      const waiting = rows.filter({ hasText: 'Diterima lewat telepon, belum dikonfirmasi' });
      await waiting.first().waitFor();
      await waiting.filter({ hasText: '12–14 tahun' }).first().waitFor();
      await waiting.filter({ hasText: 'Anak' }).filter({ hasText: 'Belum diketahui' }).first().waitFor();
      expect(await companion.fits()).toBe(true);
    });

    it('is settled by the receiver’s own confirmation, which the sender sees without reloading', async () => {
      const documents = officer.traffic.documents;
      await companion.goto(new URL(officer.page.url()).pathname);
      await companion.act('Terima');
      const provisional = { hasText: 'Diterima lewat telepon, belum dikonfirmasi' };
      await officer.page.getByRole('alert').filter(provisional).waitFor({ state: 'detached' });
      await officer.state('Diterima').waitFor();
      expect(await companion.page.getByRole('alert').filter(provisional).count()).toBe(0);
      expect(officer.traffic.documents).toBe(documents);
      expect(await officer.fits()).toBe(true);
    });

    /** The service centre says what it offers, free beds included; resolves when the police have it. */
    async function publishCard(): Promise<void> {
      const head = await stage.person('p2tp2a-kepala');
      const police = await stage.person('polres-petugas');
      await head.act('publishProgrammeCard', {
        ...DEMO_CARDS.find(({ agency }) => agency === 'p2tp2a')?.card,
      });
      await waitFor('the card at the police', async () => {
        const data = await police.read(
          '{ viewer { agency { directory { party { id } programmeCard { freePlaces } } } } }',
        );
        const { directory } = (
          data as {
            viewer: { agency: { directory: { party: { id: string }; programmeCard: object | null }[] } };
          }
        ).viewer.agency;
        return directory.some(({ party, programmeCard }) => party.id === 'p2tp2a' && programmeCard !== null);
      });
    }
  });
}
