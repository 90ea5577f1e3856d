import { withClient } from '../../infra/local/with-client';
import { findStored } from '../../infra/test/support/stored-text';
import { fillReferral, openCase, recordIdentity, sendReferral } from './support/forms';
import { useStage } from './support/stage';
import type { Visitor } from './support/visitor';

const HOUR_MS = 3_600_000;
const POLICE = 'Polres Cianjur, Unit PPA';
const CENTRE = 'UPTD PPA Cianjur';

/** Who she is. An impossible NIK and a telephone number that no operator assigns, so that nobody can be meant. */
const PLANTED = {
  fullName: 'Kirana Rekaan Terlihat',
  phone: '0800-0000-7766',
  nationalId: '3203999999997766',
};
const NARRATIVE = 'Cerita rekaan terlihat: ia dijanjikan pekerjaan di kota.';
const SECRETS = [...Object.values(PLANTED), NARRATIVE];

/** The relay as people see it: police to service centre, watched by the coordinator, with an official at the door. */
describe('the relay in the browser', () => {
  const stage = useStage({ isLimitedToDashboard: true });
  let officer: Visitor;
  let companion: Visitor;
  let coordinator: Visitor;
  let official: Visitor;
  let caseId: string;
  let transferId: string;
  let unansweredId: string;

  beforeAll(async () => {
    const enter = (user: string) => stage.visitor(user);
    officer = await enter('polres-petugas');
    companion = await enter('p2tp2a-petugas');
    coordinator = await enter('koordinator');
    official = await enter('pejabat');
  }, 240_000);

  it('lets an officer open a case, record who she is, and refer it', async () => {
    caseId = await openCase(officer);
    await recordIdentity(officer, PLANTED);
    await officer.page.getByRole('main').getByRole('link', { name: 'Rujukan baru' }).press('Enter');
    await officer.heading('Rujukan baru').waitFor();
    await fillReferral(officer, {
      ...{ kind: 'Pelimpahan kasus', to: CENTRE, service: 'Perlindungan / penampungan (asrama)' },
      ...{ movesClient: true, narrative: NARRATIVE },
    });
    transferId = await sendReferral(officer);
    await officer.state('Menunggu jawaban').waitFor();
    expect(found(officer.traffic.sent.join('\n'))).toEqual(SECRETS);
  }, 120_000);

  it('shows the receiver triage, and nothing of who she is in the page or behind it', async () => {
    await companion.page
      .getByRole('link', { name: `Pelimpahan kasus dari ${POLICE}` })
      .first()
      .press('Enter');
    await companion.state('Menunggu jawaban').waitFor();
    const triage = companion.region('Triase');
    await companion.fact('Kelompok usia', triage).filter({ hasText: '15–17 tahun' }).waitFor();
    await companion.fact('Kebutuhan segera', triage).filter({ hasText: 'Ketakutan' }).waitFor();
    await companion.page.getByText('Identitas dan uraian baru terbuka setelah rujukan diterima.').waitFor();
    expect(await companion.page.getByRole('button', { name: 'Buka berkas' }).count()).toBe(0);
    expect(await secretsIn(companion)).toEqual([]);
  });

  it('opens the dossier to the receiver once it has accepted', async () => {
    await companion.act('Terima');
    await companion.state('Diterima').waitFor();
    await companion.page.getByRole('button', { name: 'Buka berkas' }).press('Enter');
    await companion.page.getByRole('button', { name: 'Tampilkan berkas' }).press('Enter');
    const dossier = companion.region('Berkas rujukan');
    await companion.fact('Nama lengkap', dossier).filter({ hasText: PLANTED.fullName }).waitFor();
    for (const secret of SECRETS) await dossier.getByText(secret).waitFor();
    // The search finds what is there: without this, finding nothing elsewhere would say nothing.
    expect(await secretsIn(companion)).toEqual(SECRETS);
  });

  it('shows the coordinator the lead moving as both hands confirm, on a page that is never loaded again', async () => {
    await coordinator.goto('/kendali', 'Ruang kendali');
    await coordinator.page
      .getByRole('table', { name: 'Serah terima yang sedang berjalan' })
      .getByRole('link')
      .press('Enter');
    await coordinator.region('Siapa memegang kasus').waitFor();
    expect(coordinator.page.url()).toContain(caseId);
    const lead = coordinator.fact('Penanggung jawab');
    await lead.filter({ hasText: POLICE }).waitFor();
    const documents = coordinator.traffic.documents;

    await officer.state('Diterima').waitFor();
    await officer.act('Catat: klien diserahkan');
    await coordinator.page.getByRole('alert').filter({ hasText: 'Klien di antara dua tangan' }).waitFor();
    expect(await lead.innerText()).toBe(POLICE);

    await companion.state('Dalam perjalanan').waitFor();
    await companion.act('Catat: klien diterima');
    await lead.filter({ hasText: CENTRE }).waitFor();
    await coordinator.fact('Klien bersama').filter({ hasText: CENTRE }).waitFor();
    expect(await coordinator.page.getByRole('alert').count()).toBe(0);
    await officer.state('Serah terima selesai').waitFor();
    expect(coordinator.traffic.documents).toBe(documents);
  }, 120_000);

  it('turns a referral that nobody answers into a gap, while the coordinator looks on', async () => {
    await companion.page.getByRole('link', { name: 'Buka berkas kasus' }).press('Enter');
    await companion.heading('Berkas kasus').waitFor();
    await companion.page.getByRole('main').getByRole('link', { name: 'Rujukan baru' }).press('Enter');
    await companion.heading('Rujukan baru').waitFor();
    await fillReferral(companion, {
      ...{ kind: 'Rujukan', to: 'Dinas Sosial Cianjur', service: 'Perlindungan / penampungan (asrama)' },
      ...{ isUrgent: true, movesClient: false, narrative: NARRATIVE },
    });
    unansweredId = await sendReferral(companion);
    await companion.state('Menunggu jawaban').waitFor();

    await coordinator.goto('/kendali', 'Ruang kendali');
    await coordinator.page.getByText('Tidak ada yang harus ditelepon saat ini.').waitFor();
    const handoffs = coordinator.page.getByRole('table', { name: 'Serah terima yang sedang berjalan' });
    await handoffs
      .getByRole('row')
      .filter({ hasText: 'Dinas Sosial Cianjur' })
      .filter({ hasText: 'Menunggu jawaban' })
      .waitFor();
    const documents = coordinator.traffic.documents;

    stage.system.moveClock(25 * HOUR_MS);
    const calls = coordinator.region('Telepon sekarang');
    await calls
      .getByText(/Rujukan tidak dijawab/)
      .first()
      .waitFor();
    await calls.getByRole('link', { name: 'Telepon Dinas Sosial Cianjur 0263-555-120' }).waitFor();

    await coordinator.page.getByRole('navigation').getByRole('link', { name: 'Celah' }).press('Enter');
    await coordinator.heading('Celah').waitFor();
    await coordinator.page
      .getByRole('table', { name: 'Celah' })
      .getByRole('link', { name: 'Rujukan tidak dijawab' })
      .press('Enter');
    const gap = coordinator.page.getByRole('dialog', { name: 'Rincian celah' });
    await coordinator.fact('Dasar aturan', gap).filter({ hasText: 'Rujukan tidak dijawab' }).waitFor();
    await coordinator.fact('Yang harus bertindak', gap).filter({ hasText: 'Dinas Sosial Cianjur' }).waitFor();
    expect(coordinator.traffic.documents).toBe(documents);
  }, 120_000);

  it('gives an official the figures with a table behind each picture, and no case', async () => {
    // Not the quarter, which may have begun yesterday.
    await official.goto('/angka?periode=90-hari', 'Angka kabupaten');
    const behind = official.region('Jawaban per lembaga');
    await behind.locator('summary').press('Enter');
    await behind.getByRole('row').filter({ hasText: CENTRE }).waitFor();
    const links = official.page.getByRole('navigation').getByRole('link');
    expect(new Set(await links.allTextContents())).toEqual(new Set(['Angka kabupaten', 'Laporan']));
    // Addresses that somebody could send to an official; pages without an id are the official's suite's.
    for (const path of [`/kasus/${caseId}`, `/rujukan/${transferId}`, `/kendali/kasus/${caseId}`]) {
      await official.goto(path, 'Tidak ditemukan');
    }
    const code = await codeOfCase();
    const received = await official.traffic.received();
    expect(received.includes('processFigures')).toBe(true);
    expect([caseId, transferId, unansweredId, code].filter((text) => received.includes(text))).toEqual([]);
    expect((await coordinator.traffic.received()).includes(code)).toBe(true);
  }, 120_000);

  it('opens no case to an agency that has no part in it', async () => {
    const stranger = await stage.visitor('lsm-petugas');
    for (const path of [`/kasus/${caseId}`, `/rujukan/${transferId}`, `/kendali/kasus/${caseId}`]) {
      await stranger.goto(path, 'Tidak ditemukan');
    }
    expect(await secretsIn(stranger)).toEqual([]);
    await companion.goto(`/kasus/${caseId}`, 'Berkas kasus');
    await stranger.close();
  }, 120_000);

  it('accepts no question but those that the pages ask, as production does', async () => {
    const asked = official.traffic.sent.find((body) => body.includes('query Figures'));
    expect(await answerTo(official, asked)).toEqual([200, undefined]);
    const own = JSON.stringify({ query: '{ viewer { id } }' });
    expect(await answerTo(official, own)).toEqual([400, 'UNKNOWN_OPERATION']);
    const spoofed = JSON.stringify({ query: 'query Figures { viewer { id } }', operationName: 'Figures' });
    expect(await answerTo(official, spoofed)).toEqual([400, 'UNKNOWN_OPERATION']);
  });

  it('puts nothing of who she is into an address, a log, the task force’s database, or what its people were sent', async () => {
    expect(await secretsIn(coordinator)).toEqual([]);
    expect(await secretsIn(official)).toEqual([]);
    const addresses = [officer, companion, coordinator, official]
      .flatMap(({ traffic }) => traffic.urls)
      .join('\n');
    expect(addresses.includes(transferId)).toBe(true);
    expect(found(decodeURIComponent(addresses))).toEqual([]);
    expect(stage.system.logs().includes('"msg":"signed in"')).toBe(true);
    expect(found(stage.system.logs())).toEqual([]);
    const url = stage.system.postgres.urlFor('estafet_task_force', 'postgres');
    await withClient(url, async (superuser) => {
      expect(await findStored(superuser, [transferId])).not.toEqual([]);
      expect(await findStored(superuser, SECRETS)).toEqual([]);
    });
  });

  /** What of hers a visitor's page shows or was ever sent. */
  async function secretsIn(visitor: Visitor): Promise<string[]> {
    return found(`${await visitor.page.content()}\n${await visitor.traffic.received()}`);
  }

  /** Status and error code of a request that a visitor's session sends by itself, past the pages. */
  async function answerTo(visitor: Visitor, data = ''): Promise<[number, string | undefined]> {
    const response = await visitor.page
      .context()
      .request.post('/graphql', { data, headers: { 'content-type': 'application/json' } });
    const { errors } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
    return [response.status(), errors?.[0]?.extensions?.code];
  }

  function found(text: string): string[] {
    return SECRETS.filter((secret) => text.includes(secret));
  }

  /** What the district calls her case, as the coordinator's page spells it. */
  async function codeOfCase(): Promise<string> {
    const heading = coordinator.heading(/^Kasus [A-Z-]+-\d+$/);
    await coordinator.goto(`/kendali/kasus/${caseId}`);
    return (await heading.innerText()).replace('Kasus ', '');
  }
});
