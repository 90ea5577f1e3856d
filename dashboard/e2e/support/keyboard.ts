import type { Visitor } from './visitor';

/** A page has fewer stops than this; more would mean that the one looked for cannot be reached. */
const MOST_STOPS = 200;

/** What the focus stands on, by the name that a screen reader would say, and what it is. */
const FOCUSED = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return '';
  const label = at.getAttribute('aria-label')
    ?? [...(at.labels ?? [])].map((one) => one.textContent).join(' ')
    ?? '';
  return (label || at.textContent || '').trim();
})()`;

/** Presses Tab until the focus stands on something of this name; nothing is ever clicked. */
export async function tabTo(visitor: Visitor, name: string | RegExp): Promise<void> {
  const { page } = visitor;
  const fits = (text: string) => (typeof name === 'string' ? text.startsWith(name) : name.test(text));
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (fits(await page.evaluate<string>(FOCUSED))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no stop of the keyboard is called ${String(name)}`);
}

export async function press(visitor: Visitor, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(visitor, name);
  await visitor.page.keyboard.press(key);
}

/** Chooses in a device's own picker by typing the beginning of the option. */
export async function pick(visitor: Visitor, name: string, option: string): Promise<void> {
  await tabTo(visitor, name);
  await visitor.page.keyboard.type(option);
}
