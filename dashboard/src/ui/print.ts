/** Raised on `window` before a print: what waits to be seen is drawn, so that no picture is missing on paper. */
export const PREPARE_PRINT = 'estafet:prepare-print';

const LONGEST_WAIT_MS = 3_000;
const LOOK_AGAIN_MS = 100;

/** Draws everything, waits until nothing on the page says that it is loading, and opens the print dialog. */
export async function printPage(): Promise<void> {
  window.dispatchEvent(new Event(PREPARE_PRINT));
  const until = performance.now() + LONGEST_WAIT_MS;
  do {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  } while (document.querySelector('main .mantine-Skeleton-root') !== null && performance.now() < until);
  window.print();
}

const SCHEME = 'data-mantine-color-scheme';

/** Paper is white: a dark screen prints in the light scheme and is dark again afterwards. */
export function followPrints(): void {
  const root = document.documentElement;
  let shown: string | null = null;
  window.addEventListener('beforeprint', () => {
    shown = root.getAttribute(SCHEME);
    root.setAttribute(SCHEME, 'light');
  });
  window.addEventListener('afterprint', () => {
    if (shown !== null) root.setAttribute(SCHEME, shown);
  });
}
