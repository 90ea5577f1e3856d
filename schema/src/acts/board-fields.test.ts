import { z } from 'zod';
import type { PartName } from './act';
import { ACT_CATALOGUE, ACT_TYPES, type ActType } from './catalogue';
import { codeListOf, fieldKindOf, type FieldKind } from './fields';

/** Kinds that are the same for everybody by their shape: identifiers, codes, figures. */
const ANYWHERE: readonly FieldKind[] = [
  'code',
  'digest',
  'instant',
  'item',
  'key',
  'lawRef',
  'month',
  'party',
  'period',
  'place',
  'uuid',
  'worker',
];

/** Texts about institutions that a board needs, each decided on: a new one fails this test until it stands here. */
const DECIDED: Readonly<Record<string, FieldKind>> = {
  // The API takes known types alone; a later version's are kept.
  'recording.declared.board.acts': 'actType',
  'programmeCard.published.board.dutyHours': 'dutyHours',
  'programmeCard.published.board.dutyPhone': 'dutyPhone',
  'agency.registered.board.dutyPhone': 'dutyPhone',
  'agency.registered.board.name.id': 'institutionName',
  'agency.registered.board.name.en': 'institutionName',
  'agency.registered.board.endpoint': 'endpoint',
  'key.published.board.endpoint': 'endpoint',
  'key.published.board.signingKey.*': 'jwkMember',
  'key.published.board.encryptionKey.*': 'jwkMember',
};

/** What must never stand on a board: invented people and numbers. */
const IDENTIFYING = [
  'Siti Contoh',
  'Siti-Contoh',
  'siti.contoh',
  'SITI_CONTOH BINTI UJI',
  'Siti-Contoh-binti-Uji',
  'Siti-Contoh-binti-Tiru',
  '3203014505080001',
  '081234567890',
  '+6281234567890',
  '0812-3456-7890',
  '14 Mei 2009',
  'Kp. Contoh RT 02',
];

interface Leaf {
  readonly path: string;
  readonly schema: z.ZodType;
  readonly kind: FieldKind | 'number' | 'boolean' | 'closedList' | undefined;
}

function leavesOf(path: string, schema: unknown): Leaf[] {
  if (schema instanceof z.ZodType) {
    const kind = fieldKindOf(schema);
    if (kind !== undefined) return [{ path, schema, kind }];
  }
  if (schema instanceof z.ZodOptional) return leavesOf(path, schema.unwrap());
  if (schema instanceof z.ZodArray) return leavesOf(path, schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => leavesOf(path, option));
  if (schema instanceof z.ZodRecord) return leavesOf(`${path}.*`, schema.valueType);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) => leavesOf(`${path}.${name}`, field));
  if (schema instanceof z.ZodNumber) return [{ path, schema, kind: 'number' }];
  if (schema instanceof z.ZodBoolean) return [{ path, schema, kind: 'boolean' }];
  if (schema instanceof z.ZodEnum) return [{ path, schema, kind: 'closedList' }];
  return [{ path, schema: schema as z.ZodType, kind: undefined }];
}

const leavesOfPart = (part: PartName): Leaf[] =>
  ACT_TYPES.flatMap((type: ActType) =>
    Object.entries(ACT_CATALOGUE[type][part] ?? {}).flatMap(([name, schema]) =>
      leavesOf(`${type}.${part}.${name}`, schema),
    ),
  );

const open = (['board', 'engine', 'parties'] as const).flatMap(leavesOfPart);

describe('the fields of acts outside the sealed part', () => {
  it('are codes, identifiers, figures and instants, or texts that somebody decided on', () => {
    const undecided = open.filter(({ path, kind }) => {
      if (kind === 'number' || kind === 'boolean' || kind === 'closedList') return false;
      return kind === undefined || (!ANYWHERE.includes(kind) && DECIDED[path] !== kind);
    });
    expect(undecided.map(({ path }) => path)).toEqual([]);
    expect(open.length).toBeGreaterThan(150);
  });

  it('hold no decision that no field needs any longer', () => {
    expect(Object.keys(DECIDED).filter((path) => !open.some((leaf) => leaf.path === path))).toEqual([]);
  });

  it('find a free text that nobody decided on', () => {
    expect(leavesOf('x', z.strictObject({ note: z.string().max(10).optional() }))).toEqual([
      { path: 'x.note', schema: expect.anything() as unknown, kind: undefined },
    ]);
  });

  it.each(open.filter(({ path, kind }) => kind !== undefined && DECIDED[path] === undefined))(
    '$path takes no name, number or address of a person',
    ({ schema }) => {
      expect(IDENTIFYING.filter((text) => schema.safeParse(text).success)).toEqual([]);
    },
  );

  it.each(open.filter(({ kind }) => kind === 'code'))('$path takes every code of its list', ({ schema }) => {
    const codes = Object.keys(codeListOf(schema) ?? {});
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !schema.safeParse(code).success)).toEqual([]);
  });

  it('take what they are for', () => {
    const samples: Partial<Record<FieldKind, readonly string[]>> = {
      uuid: ['019cbe15-6880-75ba-b4e4-c751f3406952'],
      party: ['polres', 'uptd-ppa', 'lsm-pelita-2'],
      worker: ['Xq3_kP-0sVb1ZtY7uWm4aA'],
      item: ['a1', 'bed-12', '019cbe15-6880-75ba-b4e4-c751f3406952'],
      lawRef: ['UU21-2007', 'SP3-1', 'PP9-2008'],
      dutyHours: ['24h', '24/7', '08:00-16:00', 'Mon-Fri 08:00-16:00'],
      actType: ['client.registered'],
    };
    for (const [kind, texts] of Object.entries(samples)) {
      const leaf = open.find((candidate) => candidate.kind === kind);
      expect(texts.filter((text) => leaf?.schema.safeParse(text).success !== true)).toEqual([]);
    }
  });
});
