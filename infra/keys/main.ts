import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  createKeyBundle,
  DomainError,
  loadKeyBundle,
  restoreKeyBundle,
  revokeOldKeys,
  rotateSigningKey,
  saveKeyBundle,
  splitKeyBundle,
} from '@estafet/relay-kit';

const USAGE = `Work on a service's key bundle (docs/operations.md, "Keys"). The passphrase is read from ESTAFET_KEYS_PASSPHRASE.

  npm run keys -- create --bundle FILE --agency ID …      a new service's bundle; prints the fingerprints for the enrolment
  npm run keys -- split --bundle FILE --out FOLDER        a copy that two of three holders can open, and their three shares
  npm run keys -- restore --copy FILE --share FILE --share FILE --out FILE
                                                          the bundle again, under the passphrase that is set now
  npm run keys -- rotate --bundle FILE --agency ID        a new signing key; the service publishes it when it starts
  npm run keys -- revoke --bundle FILE --agency ID        all signing keys but the newest; the service says so when it starts
`;

/** A mistake of the person who typed; printed without a stack trace. */
class Misuse extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      bundle: { type: 'string' },
      copy: { type: 'string' },
      share: { type: 'string', multiple: true },
      out: { type: 'string' },
      agency: { type: 'string', multiple: true },
    },
  });
  const [command] = positionals;
  if (command === 'create') create(need(values.bundle, '--bundle'), values.agency ?? []);
  else if (command === 'split') await split(need(values.bundle, '--bundle'), need(values.out, '--out'));
  else if (command === 'restore')
    await restore(need(values.copy, '--copy'), values.share ?? [], need(values.out, '--out'));
  else if (command === 'rotate')
    rotate(need(values.bundle, '--bundle'), need(values.agency?.[0], '--agency'));
  else if (command === 'revoke')
    revoke(need(values.bundle, '--bundle'), need(values.agency?.[0], '--agency'));
  else throw new Misuse(USAGE);
}

function create(bundleFile: string, agencyIds: readonly string[]): void {
  if (agencyIds.length === 0) throw new Misuse(`--agency is missing.\n\n${USAGE}`);
  if (existsSync(bundleFile)) throw new Misuse(`${bundleFile} exists already; nothing was changed.`);
  const bundle = createKeyBundle(agencyIds);
  saveKeyBundle(bundleFile, passphrase(), bundle);
  say(`The keys are in ${bundleFile}. The enrolment list of every member names these fingerprints:`);
  for (const id of agencyIds) say(`  ${id.padEnd(16)} ${bundle.of(id).signing[0]?.kid ?? ''}`);
}

async function split(bundleFile: string, folder: string): Promise<void> {
  const { file, shares } = await splitKeyBundle(loadKeyBundle(bundleFile, passphrase()));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // One set must not be mixed with an older one, so every run has names of its own.
  const name = `estafet-keys-${randomUUID().slice(0, 8)}`;
  writeNew(join(folder, `${name}.copy`), `${file}\n`);
  shares.forEach((share, index) => {
    writeNew(join(folder, `${name}.share-${index + 1}`), `${share}\n`);
  });
  say(`Written to ${folder}: ${name}.copy, and a share for each of three holders.`);
  say(
    'Give each holder one share and delete it here; keep the copy with the backups. Any two shares open it.',
  );
}

async function restore(copyFile: string, shareFiles: readonly string[], out: string): Promise<void> {
  if (existsSync(out)) throw new Misuse(`${out} exists already; nothing was changed.`);
  const shares = shareFiles.map((file) => read(file));
  const bundle = await restoreKeyBundle(read(copyFile), shares);
  saveKeyBundle(out, passphrase(), bundle);
  say(
    `The keys of ${bundle.agencyIds.join(', ')} are in ${out} again, under the passphrase that is set now.`,
  );
}

function rotate(bundleFile: string, agencyId: string): void {
  const bundle = rotateSigningKey(loadKeyBundle(bundleFile, passphrase()), agencyId);
  if (!bundle.agencyIds.includes(agencyId))
    throw new Misuse(`The bundle holds no keys of ${agencyId}; it holds ${bundle.agencyIds.join(', ')}.`);
  saveKeyBundle(bundleFile, passphrase(), bundle);
  say(
    `${agencyId} has a new signing key. Restart its service: it publishes the key, signed by the one before.`,
  );
  say('Make a new copy with "split": the shares of the old one do not know this key.');
}

function revoke(bundleFile: string, agencyId: string): void {
  saveKeyBundle(bundleFile, passphrase(), revokeOldKeys(loadKeyBundle(bundleFile, passphrase()), agencyId));
  say(
    `The old signing keys of ${agencyId} are marked as revoked. Restart its service: it says so to every member.`,
  );
  say(
    'What they signed until the newest key was published still counts; whatever they sign from now on is refused.',
  );
}

function passphrase(): string {
  const given = process.env.ESTAFET_KEYS_PASSPHRASE;
  if (!given) throw new Misuse('Set ESTAFET_KEYS_PASSPHRASE.');
  return given;
}

function need(value: string | undefined, option: string): string {
  if (!value) throw new Misuse(`${option} is missing.\n\n${USAGE}`);
  return value;
}

function read(file: string): string {
  if (!existsSync(file)) throw new Misuse(`There is no file ${file}.`);
  return readFileSync(file, 'utf8');
}

function writeNew(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof Misuse || error instanceof DomainError;
  process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`);
  process.exit(isExpected ? 1 : 2);
});
