/**
 * The first step of every npm script that needs the project's own runtime: runs on any Node ≥ 20 with no dependency
 * installed, installs what is missing, builds, and hands over to the pinned Node from node_modules.
 */
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { delimiter, join, resolve } = require('node:path');

const root = resolve(__dirname, '..', '..');
const bin = join(root, 'node_modules', '.bin');
const stateDirectory = process.env.ESTAFET_STATE
  ? resolve(process.env.ESTAFET_STATE)
  : join(root, '.estafet');
const [command, ...args] = process.argv.slice(2);

const environment = () => ({
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  APOLLO_TELEMETRY_DISABLED: '1',
});

function run(program, programArgs, options = {}) {
  const result = spawnSync(program, programArgs, {
    cwd: root,
    stdio: options.stdio ?? 'inherit',
    env: { ...environment(), ...options.env },
    shell: process.platform === 'win32',
  });
  if (result.error) {
    console.error(`${program}: ${result.error.message}`);
    return 1;
  }
  return result.status ?? 1;
}

function must(program, programArgs, options) {
  const status = run(program, programArgs, options);
  if (status !== 0) process.exit(status);
}

/** Installs exactly what the lockfile names, once per lockfile. */
function install() {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const fingerprint = createHash('sha256').update(lockfile).digest('hex');
  const marker = join(root, 'node_modules', '.estafet-installed');
  const isComplete = existsSync(join(bin, 'turbo')) && existsSync(join(bin, 'node'));
  if (isComplete && existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint) return;
  // Somebody ran `npm ci` since the lockfile last changed: what it installed is what this would install.
  const installed = join(root, 'node_modules', '.package-lock.json');
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (isComplete && !existsSync(marker) && isFresh) {
    writeFileSync(marker, fingerprint);
    return;
  }
  console.log('Installing packages …');
  must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(marker, fingerprint);
}

function build(...filters) {
  must(join(bin, 'turbo'), [
    'run',
    'build',
    '--output-logs=errors-only',
    ...filters.map((name) => `--filter=${name}...`),
  ]);
}

const node = (script, scriptArgs, options) => run(join(bin, 'node'), [script, ...scriptArgs], options);

function test() {
  build();
  mkdirSync(stateDirectory, { recursive: true });
  const report = join(stateDirectory, 'test-report.json');
  rmSync(report, { force: true });
  const status = run(join(bin, 'jest'), ['--json', `--outputFile=${report}`, ...args], {
    env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', NODE_ENV: 'test' },
  });
  if (!existsSync(report)) {
    console.log('0 passed, 1 failed');
    return status === 0 ? 1 : status;
  }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
  return numPassedTests === 0 ? 1 : status;
}

const commands = {
  start() {
    build();
    return node('infra/dist/local/main.js', ['start', ...args]);
  },
  clock: () => node('infra/dist/local/main.js', ['clock', ...args]),
  rehearse() {
    build('@estafet/infra');
    return node('infra/dist/rehearse/main.js', args);
  },
  test,
  'verify-audit'() {
    build('@estafet/infra');
    return node('infra/dist/audit/main.js', args);
  },
  'test-chaos'() {
    build();
    return node('infra/dist/chaos/main.js', args);
  },
  'test-fuzz'() {
    build();
    return node('infra/dist/fuzz/main.js', args);
  },
  bench() {
    build();
    return node('infra/dist/bench/main.js', args);
  },
  backup() {
    build('@estafet/infra');
    return node('infra/dist/backup/main.js', ['backup', ...args]);
  },
  restore() {
    build('@estafet/infra');
    return node('infra/dist/backup/main.js', ['restore', ...args]);
  },
  upgrade() {
    build();
    return node('infra/dist/backup/main.js', ['upgrade', ...args]);
  },
  sbom() {
    const file = join(root, 'dist', 'sbom.cdx.json');
    const listing = [
      'sbom',
      '--sbom-format=cyclonedx',
      '--package-lock-only',
      '--omit=dev',
      '--loglevel=error',
    ];
    mkdirSync(join(root, 'dist'), { recursive: true });
    const status = run('npm', listing, { stdio: ['ignore', openSync(file, 'w'), 'inherit'] });
    if (status === 0) console.log(`What is installed in production is listed in ${file} (CycloneDX).`);
    return status;
  },
  keys() {
    build('@estafet/infra');
    return node('infra/dist/keys/main.js', args);
  },
  screenshots() {
    build();
    return node('infra/dist/screenshots/main.js', args);
  },
  'check-schema'() {
    build('@estafet/infra');
    return node('infra/dist/schema/main.js', ['check']);
  },
  'emit-schema'() {
    build('@estafet/infra');
    return node('infra/dist/schema/main.js', ['emit']);
  },
  rebuild() {
    build('@estafet/infra');
    return node('infra/dist/local/main.js', ['rebuild', ...args]);
  },
  reset() {
    build('@estafet/infra');
    return node('infra/dist/local/main.js', ['reset', ...args]);
  },
};

if (!commands[command]) {
  console.error(`Unknown command. Known: ${Object.keys(commands).join(', ')}`);
  process.exit(2);
}
install();
process.exitCode = commands[command]();
