import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor';

/** Who the invented client is: nothing of it may be found where it does not belong. */
export interface Planted {
  readonly fullName: string;
  readonly phone: string;
  readonly nationalId: string;
}

/** Opens a case with codes alone; ends on its file. Answers the case's id. */
export async function openCase(visitor: Visitor): Promise<string> {
  const { page } = visitor;
  await visitor.goto('/kasus/baru', 'Kasus baru');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Buka kasus' }) });
  await choose(form, 'Bagaimana kasus ini datang', 'Kepolisian');
  await choose(form, 'Kelompok usia', '15–17 tahun');
  await choose(form, 'Jenis kelamin', 'Perempuan');
  await choose(form, 'Status korban', 'Terduga korban');
  await form.getByRole('button', { name: 'Buka kasus' }).press('Enter');
  await visitor.heading('Berkas kasus').waitFor();
  return idIn(page.url());
}

/** Records who she is, behind the door of the case file that is open. */
export async function recordIdentity(visitor: Visitor, planted: Planted): Promise<void> {
  const section = visitor.region('Identitas klien');
  await section.getByRole('button', { name: 'Buka identitas' }).press('Enter');
  await section.getByRole('combobox', { name: 'Untuk keperluan apa' }).waitFor();
  await section.getByRole('button', { name: 'Buka identitas' }).press('Enter');
  await section.getByRole('button', { name: 'Ubah identitas' }).press('Enter');
  await section.getByLabel('Nama lengkap').fill(planted.fullName);
  await section.getByLabel('NIK').fill(planted.nationalId);
  await section.getByLabel('Telepon yang aman').fill(planted.phone);
  await section.getByRole('button', { name: 'Simpan identitas' }).press('Enter');
  await section.getByText('Tersandi dan tertutup.').waitFor();
}

interface ReferralFill {
  readonly kind: 'Rujukan' | 'Pelimpahan kasus';
  readonly to: string;
  readonly service: string;
  readonly isUrgent?: boolean;
  readonly movesClient: boolean;
  readonly narrative: string;
}

/** The steps of the form to refer, as the page calls them. */
export const STEPS = {
  need: 'Kebutuhan',
  receiver: 'Siapa yang dapat membantu',
  told: 'Penjelasan kepada klien',
  agreement: 'Persetujuan dan dasar hukum',
  review: 'Periksa dan kirim',
} as const;

/** Goes through the form to refer, on which the case is chosen already, up to its last step; leaves the sending to the test. */
export async function fillReferral(visitor: Visitor, fill: ReferralFill): Promise<void> {
  const { page } = visitor;
  const form = page.locator('main form');
  await form.getByRole('combobox', { name: 'Layanan yang diminta' }).fill(fill.service);
  await page.getByRole('option', { name: fill.service }).click();
  await form.locator('.mantine-MultiSelect-pill').filter({ hasText: fill.service }).waitFor();
  // The list of services stays open over what follows until the focus goes on.
  await form.getByRole('combobox', { name: 'Layanan yang diminta' }).press('Tab');
  if (fill.isUrgent) await choose(form, 'Kemendesakan', 'Mendesak');
  await form.getByRole('checkbox', { name: 'Ketakutan' }).check();
  await form.getByRole('radio', { name: fill.kind, exact: true }).check();
  await form.getByRole('checkbox', { name: 'Klien akan berpindah ke penerima' }).setChecked(fill.movesClient);
  await goOn(visitor, STEPS.receiver);
  await form.getByRole('radio', { name: fill.to }).press('Space');
  const reason = form.getByRole('combobox', { name: 'Alasan tetap merujuk' });
  if (await reason.isVisible()) await reason.selectOption({ index: 1 });
  await goOn(visitor, STEPS.told);
  await goOn(visitor, STEPS.agreement);
  await form.getByLabel('Uraian untuk penerima').fill(fill.narrative);
  await choose(form, 'Dasar hukum (UU 27/2022 pasal 20)', 'Tugas dan layanan publik (huruf e)');
  await choose(form, 'Persetujuan diberikan oleh', 'Klien sendiri');
  await form.getByRole('checkbox', { name: 'Klien sudah ditanya dan bersedia' }).check();
  await goOn(visitor, STEPS.review);
}

/** To the next step of the form, by its button; the step has arrived when its region stands. */
export async function goOn(visitor: Visitor, step: string): Promise<void> {
  await visitor.page.getByRole('button', { name: `Lanjut: ${step}` }).press('Enter');
  await visitor.region(step).waitFor();
}

/** Back to a step by its name on the path of steps. */
export async function goTo(visitor: Visitor, step: string): Promise<void> {
  await visitor.page
    .getByRole('navigation', { name: 'Langkah rujukan' })
    .getByRole('button', { name: step })
    .press('Enter');
  await visitor.region(step).waitFor();
}

/** The narrative as the form still holds it; ends at the last step again. */
export async function narrativeIn(visitor: Visitor): Promise<string> {
  await goTo(visitor, STEPS.agreement);
  const text = await visitor.page.getByLabel('Uraian untuk penerima').inputValue();
  await goTo(visitor, STEPS.review);
  return text;
}

export function sendButton({ page }: Visitor): Locator {
  return page.getByRole('button', { name: 'Kirim rujukan' });
}

/** Sends the filled form; ends on the referral's page and answers its id. */
export async function sendReferral(visitor: Visitor): Promise<string> {
  await sendButton(visitor).press('Enter');
  await visitor.region('Lintasan estafet').waitFor();
  return idIn(visitor.page.url());
}

export function choose(within: Locator, name: string, option: string): Promise<string[]> {
  return within.getByRole('combobox', { name }).selectOption({ label: option });
}

function idIn(url: string): string {
  return new URL(url).pathname.split('/').at(-1) ?? '';
}
