import type { Locator, Route } from 'playwright-core';
import { newReferral } from '../../../infra/test/support/person';
import { waitFor } from '../../../infra/testing/wait-for';
import { fillReferral, narrativeIn, openCase, sendButton, sendReferral } from '../support/forms';
import { Visitor } from '../support/visitor';
import type { Stage } from '../support/stage';

const CENTRE = 'UPTD PPA Cianjur';
const SERVICE = 'Perlindungan / penampungan (asrama)';
const NARRATIVE = 'Uraian rekaan yang panjang dan tidak ingin ditulis dua kali.';
const SEND = 'SendReferral';

/** Bad lines, hasty fingers, stale pages and stopped services: nothing is lost and nothing is recorded twice. */
export function deskOnABadLine(stage: Stage): void {
  describe('a desk on a bad line', () => {
    let officer: Visitor;

    beforeAll(async () => {
      officer = await stage.visitor('polres-petugas');
    }, 240_000);

    afterAll(() => officer.close());

    it('sends once when the button is pressed twice', async () => {
      const caseId = await startReferral();
      await sendButton(officer).dblclick();
      await officer.region('Lintasan estafet').waitFor();
      expect(officer.traffic.count(SEND)).toBe(1);
      expect(await referralsOf(caseId)).toBe(1);
    }, 60_000);

    it('keeps what was typed when the network is cut, says so, and records it once when it is back', async () => {
      const caseId = await startReferral();
      await officer.page.context().setOffline(true);
      await sendButton(officer).press('Enter');
      const notice = officer.page.getByRole('alert').filter({ hasText: 'Belum terkirim' });
      await notice.getByText(/tidak akan tercatat dua kali/).waitFor();
      expect(await narrativeIn(officer)).toBe(NARRATIVE);
      await officer.fact('Lembaga tujuan').filter({ hasText: CENTRE }).waitFor();
      await officer.page.context().setOffline(false);
      await sendReferral(officer);
      expect(await referralsOf(caseId)).toBe(1);
    }, 60_000);

    it('keeps what was typed while a colleague refers the same case, also when asking about it fails', async () => {
      const caseId = await startReferral();
      const colleague = await stage.person('polres-kepala');
      for (const isCut of [false, true]) {
        if (isCut) await officer.page.route('**/graphql', (route) => route.abort('connectionreset'));
        const asked = officer.traffic.count('NewReferralCase', 'query');
        await colleague.act('sendReferral', newReferral({ caseId, to: 'dinsos' }));
        await waitFor(
          'the page to ask again',
          () => officer.traffic.count('NewReferralCase', 'query') > asked,
        );
        await officer.traffic.quiet();
        expect(await narrativeIn(officer)).toBe(NARRATIVE);
      }
      await officer.page.unroute('**/graphql');
      const referralId = await sendReferral(officer);
      await officer.state('Menunggu jawaban').waitFor();

      await officer.page.getByRole('button', { name: 'Tarik kembali' }).press('Enter');
      const form = officer.page.getByRole('group', { name: 'Tarik kembali' });
      const reason = form.getByRole('combobox', { name: 'Alasan' });
      await reason.selectOption({ label: 'Salah kirim' });
      await officer.page.route('**/graphql', (route) => route.abort('connectionreset'));
      const asked = officer.traffic.count('ReferralPage', 'query');
      const receiver = await stage.person('p2tp2a-petugas');
      await receiver.act('requestInfo', { referralId, questions: ['MEDICINE'] });
      await waitFor('the page to ask again', () => officer.traffic.count('ReferralPage', 'query') > asked);
      await officer.traffic.quiet();
      expect(await reason.inputValue()).toBe('SENT_IN_ERROR');
      await officer.page.unroute('**/graphql');
    }, 60_000);

    it('records once when the answer to the first attempt was lost on the way back', async () => {
      const caseId = await startReferral();
      const before = officer.traffic.count(SEND);
      const answers: number[] = [];
      const loseAnswer = async (route: Route) => {
        if (!route.request().postData()?.includes(`mutation ${SEND}(`)) return route.fallback();
        const answer = await route.fetch();
        answers.push(answer.status());
        return route.abort('connectionreset');
      };
      await officer.page.route('**/graphql', loseAnswer);
      await sendButton(officer).press('Enter');
      await officer.page.getByRole('alert').filter({ hasText: 'Belum terkirim' }).waitFor();
      expect(await narrativeIn(officer)).toBe(NARRATIVE);
      await officer.page.unroute('**/graphql', loseAnswer);
      await sendReferral(officer);
      // Both attempts reached the service: that the second recorded nothing is the service's doing, by the key.
      expect(answers).toEqual([200]);
      expect(officer.traffic.count(SEND) - before).toBe(2);
      expect(await referralsOf(caseId)).toBe(1);
    }, 60_000);

    it('says what changed elsewhere, and keeps what was typed', async () => {
      await startReferral();
      const referralId = await sendReferral(officer);
      await officer.state('Menunggu jawaban').waitFor();
      const colleague = await stage.visitor('polres-petugas');
      // This desk hears of no changes.
      await colleague.page.route('**/events', (route) => route.abort());
      await colleague.goto(`/rujukan/${referralId}`);
      await colleague.page.getByRole('button', { name: 'Catat penerimaan lewat telepon' }).press('Enter');
      const form = colleague.page.getByRole('group', { name: 'Catat penerimaan lewat telepon' });
      const handover = form.getByLabel('Waktu serah terima yang disepakati (WIB)');
      await handover.fill('2031-05-20T09:30');

      await officer.act('Tarik kembali', async (fields) => {
        await fields.getByRole('combobox', { name: 'Alasan' }).selectOption({ label: 'Salah kirim' });
      });
      await officer.state('Ditarik').waitFor();
      await colleague.state('Menunggu jawaban').waitFor();

      await form.getByRole('button', { name: 'Simpan: Catat penerimaan lewat telepon' }).press('Enter');
      const notice = form.getByRole('alert').filter({ hasText: 'Keadaannya sudah berubah' });
      await notice.getByText(/Ditarik/).waitFor();
      await colleague.state('Ditarik').waitFor();
      expect(await handover.inputValue()).toBe('2031-05-20T09:30');
      await colleague.close();
    }, 60_000);

    it('brings the other language, and a page that could not be fetched, once the line is back', async () => {
      const { page } = officer;
      await officer.goto('/meja', 'Meja kerja');
      await officer.traffic.quiet();
      await page.context().setOffline(true);
      const english = page.getByRole('radio', { name: 'EN', exact: true });
      await english.press('Space');
      await page.locator('[aria-busy="true"]').getByRole('radio', { name: 'EN', checked: true }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('id');
      await page.context().setOffline(false);
      await officer.heading('My desk').waitFor();
      await officer.speak('id');

      await page.context().setOffline(true);
      await page.getByRole('link', { name: 'Lembaga saya' }).first().press('Enter');
      const failed = page.getByRole('alert').filter({ hasText: 'Belum bisa dimuat' });
      await failed.getByRole('button', { name: 'Coba lagi' }).press('Enter');
      await failed.waitFor();
      await page.context().setOffline(false);
      await officer.heading('Lembaga saya').waitFor();
    }, 60_000);

    it('waits with a part of a form while the line is down, and keeps what was typed beside it', async () => {
      const { page } = officer;
      await page.route('**/assets/many-codes-*', (route) => route.abort('connectionreset'));
      const caseId = await openCase(officer);
      await officer.goto(`/rujukan/baru?kasus=${caseId}`, 'Rujukan baru');
      const urgency = page.getByRole('combobox', { name: 'Kemendesakan' });
      await urgency.selectOption({ label: 'Mendesak' });
      const services = page.getByRole('combobox', { name: 'Layanan yang diminta' });
      expect(await services.count()).toBe(0);
      await page.unroute('**/assets/many-codes-*');
      await services.waitFor();
      expect(await urgency.inputValue()).toBe('URGENT');
    }, 60_000);

    describe('with a service stopped', () => {
      const partial = (visitor: Visitor, source: string) =>
        visitor.page.getByText(`Data ${source} belum bisa dimuat. Yang lain tetap ditampilkan.`).first();

      it('shows every desk without what the task force knows, and says so', async () => {
        await stage.system.process('task-force').stop();
        await officer.goto('/meja', 'Meja kerja');
        await partial(officer, 'Gugus Tugas').waitFor();
        await officer.region('Hari ini').waitFor();
        await officer.goto('/rujukan', 'Rujukan');
        await officer.page.getByRole('radio', { name: 'Keluar' }).press('Space');
        await officer.page
          .getByRole('link', { name: `Rujukan ke ${CENTRE}` })
          .first()
          .waitFor();
        await officer.goto('/meja', 'Meja kerja');
        await partial(officer, 'Gugus Tugas').waitFor();

        const coordinator = await stage.visitor('koordinator');
        await coordinator.heading('Ruang kendali').waitFor();
        const failed = coordinator.page.getByRole('alert').filter({ hasText: 'Belum bisa dimuat' });
        await failed.waitFor();

        await start('task-force');
        await askAgain(failed);
        await coordinator.region('Telepon sekarang').waitFor();
        await coordinator.close();
        await askAgain(officer.page.locator('main'));
        await partial(officer, 'Gugus Tugas').waitFor({ state: 'detached' });
      }, 120_000);

      it('tells a sender that the receiver is not reached, and delivers when it is back', async () => {
        const companion = await stage.visitor('p2tp2a-petugas');
        const other = await stage.visitor('dinsos-petugas');
        await startReferral();
        await stage.system.process('service-centre').stop();
        await sendReferral(officer);
        await officer.page.getByRole('alert').filter({ hasText: 'Belum tersinkron, telepon' }).waitFor();
        await officer.state('Terkirim').waitFor();
        await companion.goto('/meja');
        await partial(companion, 'UPTD PPA').waitFor();
        await other.goto('/meja');
        await other.region('Hari ini').waitFor();
        expect(await other.page.getByText('belum bisa dimuat').count()).toBe(0);
        await other.close();

        await start('service-centre');
        // A sender asks again after a pause that grows with every attempt.
        await officer.state('Menunggu jawaban').waitFor({ timeout: 60_000 });
        expect(await officer.page.getByText('Belum tersinkron, telepon').count()).toBe(0);
        await companion.goto('/meja', 'Meja kerja');
        await companion
          .region('Hari ini')
          .getByRole('link', { name: /Rujukan dari / })
          .first()
          .waitFor();
        await companion.close();
      }, 120_000);
    });

    /** A new case and a filled form to refer it; answers the case's id. */
    async function startReferral(): Promise<string> {
      const caseId = await openCase(officer);
      await officer.goto(`/rujukan/baru?kasus=${caseId}`, 'Rujukan baru');
      const fill = { to: CENTRE, service: SERVICE, movesClient: true, narrative: NARRATIVE };
      await fillReferral(officer, { kind: 'Rujukan', ...fill });
      return caseId;
    }

    /** How many referrals the case file knows: what was recorded, whatever the pages said. */
    async function referralsOf(caseId: string): Promise<number> {
      await officer.goto(`/kasus/${caseId}`, 'Berkas kasus');
      const links = officer.region('Rujukan').getByRole('link', { name: `Rujukan ke ${CENTRE}` });
      await links.first().waitFor();
      return links.count();
    }

    /** A page also asks by itself once it hears of changes again: then the button is gone before anybody presses it. */
    async function askAgain(part: Locator): Promise<void> {
      const button = part.getByRole('button', { name: 'Coba lagi' }).first();
      await button.press('Enter', { timeout: 2_000 }).catch(() => undefined);
    }

    async function start(service: string): Promise<void> {
      stage.system.process(service).start();
      await stage.system.process(service).ready();
    }
  });
}
