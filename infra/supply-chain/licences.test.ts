import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../local/deployables';
import { lockedPackages, objection } from './licences';

const lockfile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');

describe('the packages that we install', () => {
  const packages = lockedPackages(lockfile);

  it('are all under a licence that was decided', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(packages.map(objection).filter((found) => found !== undefined)).toEqual([]);
  });

  it('are fixed by their content, wherever they come from', () => {
    const { packages: entries } = JSON.parse(lockfile) as {
      packages: Record<string, { integrity?: string; link?: boolean; resolved?: string; inBundle?: boolean }>;
    };
    const installed = Object.entries(entries).filter(
      ([place, { link, inBundle }]) => place.includes('node_modules/') && !link && !inBundle,
    );
    const unfixed = installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
    expect(unfixed.map(([place]) => place)).toEqual([]);
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

describe('a licence', () => {
  const locked = (licence: string | undefined, isForDevelopment = false, name = 'a-package') =>
    objection({ name, licence, isForDevelopment });

  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC', '(MIT AND BSD-3-Clause)'])(
    '%s is taken',
    (licence) => {
      expect(locked(licence)).toBeUndefined();
    },
  );

  it.each([
    undefined,
    'UNLICENSED',
    'GPL-3.0-only',
    'AGPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'SSPL-1.0',
    'MPL-2.0',
  ])('%s is refused', (licence) => {
    expect(locked(licence)).toBeDefined();
  });

  it('of a tool may ask for more, and of a decided package it is the decided one', () => {
    expect(locked('MPL-2.0', true)).toBeUndefined();
    expect(locked('Elastic-2.0', false, '@apollo/gateway')).toBeUndefined();
    expect(locked('Elastic-2.0', false, 'another-package')).toBeDefined();
    expect(locked('SSPL-1.0', false, '@apollo/gateway')).toBeDefined();
  });
});
