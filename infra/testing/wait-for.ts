/** Asks until the answer is true; the only way in which a test waits. Fails with the last answer's description. */
export async function waitFor(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  withinMs = 50_000,
): Promise<void> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    if (await isSo()) return;
    if (performance.now() > deadline) throw new Error(`waited in vain for: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
