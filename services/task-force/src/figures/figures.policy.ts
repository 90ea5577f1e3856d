import { DomainError } from '@estafet/relay-kit';
import { RULE_CODES, RULES, type GapFamily } from '@estafet/schema';
import type { RuleCode } from '../rules/types';

/** Rules that themselves tell about a client: never in a figure for officials (statistics.md). */
const ABOUT_CLIENTS: readonly RuleCode[] = ['G15', 'G16', 'G17', 'G18', 'G19', 'G20', 'G30', 'G31'];

/** The rules whose gaps may be counted for officials, with their family. */
export const COUNTED_RULES: ReadonlyMap<RuleCode, GapFamily> = new Map(
  RULE_CODES.filter((rule) => !ABOUT_CLIENTS.includes(rule)).map((rule) => [rule, RULES[rule].family]),
);

const MS_PER_DAY = 86_400_000;
const DEFAULT_DAYS = 90;
const LONGEST_DAYS = 3 * 366;

export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** The period asked for, else the ninety days up to now. Refuses one that ends before it begins or is longer than three years. */
export function periodOf(
  asked: { readonly from?: Date | undefined; readonly to?: Date | undefined },
  now: Date,
): Period {
  const to = asked.to ?? now;
  const from = asked.from ?? new Date(to.getTime() - DEFAULT_DAYS * MS_PER_DAY);
  const days = (to.getTime() - from.getTime()) / MS_PER_DAY;
  if (days <= 0) {
    throw refusal(
      { id: 'Akhir periode harus sesudah awalnya.', en: 'The period has to end after it begins.' },
      'from',
    );
  }
  if (days > LONGEST_DAYS) {
    throw refusal({ id: 'Periode paling lama tiga tahun.', en: 'A period is three years at most.' }, 'from');
  }
  return { from, to };
}

/** The period of the same length just before. */
export function periodBefore({ from, to }: Period): Period {
  return { from: new Date(2 * from.getTime() - to.getTime()), to: from };
}

function refusal(message: { readonly id: string; readonly en: string }, field: string): DomainError {
  return new DomainError('INVALID_INPUT', message, { field });
}
