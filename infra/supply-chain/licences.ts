/** One package of the lockfile, as far as its licence goes. */
export interface LockedPackage {
  readonly name: string;
  /** An SPDX expression; undefined where the package says nothing. */
  readonly licence: string | undefined;
  /** Only to build and test: not in what is installed with `npm ci --omit=dev`. */
  readonly isForDevelopment: boolean;
}

/** Licences that ask for a notice and nothing else. */
const PERMISSIVE = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'Unlicense',
  ],
];

/** Of tools that are not passed on: a share-alike of their own files, data under attribution, the licence of an old port. */
const TOOLS_ONLY = ['CC-BY-4.0', 'MPL-2.0', 'Python-2.0'];

/** Decided one by one, by package and licence (ADR 4). */
const DECIDED: Readonly<Record<string, string>> = {
  '@apollo/composition': 'Elastic-2.0',
  '@apollo/federation-internals': 'Elastic-2.0',
  '@apollo/gateway': 'Elastic-2.0',
  '@apollo/query-graphs': 'Elastic-2.0',
  '@apollo/query-planner': 'Elastic-2.0',
};

interface LockEntry {
  readonly name?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** Everything that a lockfile installs, our own workspaces left out. */
export function lockedPackages(lockfile: string): LockedPackage[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, LockEntry> };
  return Object.entries(packages)
    .filter(([place, { link }]) => place.includes('node_modules/') && !link)
    .map(([place, { name, license, dev }]) => ({
      name: name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      licence: license,
      isForDevelopment: dev ?? false,
    }));
}

/** Why a package may not be used; undefined when it may. */
export function objection({ name, licence, isForDevelopment }: LockedPackage): string | undefined {
  if (licence === undefined) return `${name} names no licence`;
  if (DECIDED[name] === licence) return undefined;
  const allowed = isForDevelopment ? [...PERMISSIVE, ...TOOLS_ONLY] : PERMISSIVE;
  return isSatisfied(licence, allowed) ? undefined : `${name}: ${licence}`;
}

/** SPDX expressions of one level, as they occur: `A AND B` asks for all, `A OR B` leaves the choice. */
function isSatisfied(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replaceAll(/[()]/g, '');
  if (plain.includes(' OR ') && plain.includes(' AND ')) return false;
  if (plain.includes(' OR ')) return plain.split(' OR ').some((part) => allowed.includes(part.trim()));
  return plain.split(' AND ').every((part) => allowed.includes(part.trim()));
}
