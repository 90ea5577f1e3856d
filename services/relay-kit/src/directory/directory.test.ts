import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActEnvelope, Json } from '@estafet/schema';
import { Directory } from './directory';
import type { DirectoryEntry } from './directory-entry';
import { partyChangeOf } from './party-change';

const rpsw: DirectoryEntry = {
  id: 'rpsw',
  kind: 'SOCIAL_SERVICES',
  name: { id: 'RPSW', en: 'RPSW' },
  isMember: true,
};
const taskForce: DirectoryEntry = {
  id: 'gugus-tugas',
  kind: 'TASK_FORCE',
  name: { id: 'GT', en: 'TF' },
  isMember: true,
};
const hospital: DirectoryEntry = {
  id: 'rs-polri',
  kind: 'PARTNER',
  name: { id: 'RS Polri', en: 'RS Polri' },
  isMember: false,
};

const anAct = (type: string, agencyId: string, data: Record<string, Json>) =>
  ({ header: { type, agencyId }, parts: { board: { salt: 's', data } } }) as unknown as ActEnvelope;

describe('the directory', () => {
  it('counts neither partners nor the task force among the members', () => {
    const directory = new Directory([rpsw, taskForce, hospital]);
    expect(directory.members()).toEqual([rpsw]);
    expect([
      directory.isMember('rpsw'),
      directory.isMember('gugus-tugas'),
      directory.isMember('rs-polri'),
    ]).toEqual([true, false, false]);
    expect(directory.find('nobody')).toBeUndefined();
  });

  it('is read from the operator’s file, and names what is wrong in it without quoting', () => {
    const folder = mkdtempSync(join(tmpdir(), 'estafet-directory-'));
    const path = join(folder, 'directory.json');
    writeFileSync(path, JSON.stringify([rpsw, hospital]));
    expect(Directory.load(path).all()).toEqual([rpsw, hospital]);
    writeFileSync(path, JSON.stringify([{ ...rpsw, kind: 'Rahasia' }]));
    expect(() => Directory.load(path)).toThrow('The directory file is not valid; check: 0.kind.');
    writeFileSync(path, '{');
    expect(() => Directory.load(path)).toThrow(
      expect.objectContaining({ code: 'DIRECTORY_UNREADABLE' }) as Error,
    );
    rmSync(folder, { recursive: true });
  });

  it('takes the task force’s registration of a new agency, and no agency’s own claim to be a member', () => {
    const directory = new Directory([rpsw, taskForce]);
    const data = {
      agency: 'lsm',
      kind: 'NGO',
      name: { id: 'LSM', en: 'NGO' },
      isMember: true,
      endpoint: 'https://lsm.example',
    };
    expect(partyChangeOf(anAct('agency.registered', 'rpsw', data), 'gugus-tugas')).toBeUndefined();
    const own = partyChangeOf(anAct('agency.registered', 'lsm', data), 'gugus-tugas');
    expect(own?.change).toEqual({ endpoint: 'https://lsm.example', dutyPhone: undefined });
    const change = partyChangeOf(anAct('agency.registered', 'gugus-tugas', data), 'gugus-tugas');
    directory.change(change!.partyId, change!.change);
    expect(directory.isMember('lsm')).toBe(true);
  });

  it('takes the duty phone from a programme card and keeps the rest of the entry', () => {
    const directory = new Directory([rpsw]);
    const change = partyChangeOf(
      anAct('programmeCard.published', 'rpsw', { version: 1, dutyPhone: '0263-123' }),
      'gugus-tugas',
    );
    directory.change(change!.partyId, change!.change);
    expect(directory.find('rpsw')).toEqual({ ...rpsw, dutyPhone: '0263-123' });
    directory.change('unknown', { dutyPhone: '1' });
    expect(directory.find('unknown')).toBeUndefined();
  });
});
