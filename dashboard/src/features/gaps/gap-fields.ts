import { INSTRUCTION_KINDS, PLANS, WAIVE_REASONS } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../app/server-time';
import type { AcknowledgeGapInput, InstructInput, WaiveGapInput } from '../../gql/graphql';
import type { FormField } from '../../ui/form-field';
import { toLocalField } from '../../ui/time';

export type AcknowledgeDraft = Pick<AcknowledgeGapInput, 'plan' | 'due'>;
export type WaiveDraft = Pick<WaiveGapInput, 'reason' | 'until'>;
export type InstructDraft = Pick<InstructInput, 'kind' | 'due'>;

const DAY_MS = 24 * 3_600_000;

interface GapFields {
  readonly acknowledge: readonly FormField<keyof AcknowledgeDraft>[];
  readonly waive: readonly FormField<keyof WaiveDraft>[];
  readonly instruct: readonly FormField<keyof InstructDraft>[];
}

/** What is asked for about one gap or about several; a day or a week is filled in, because most answers are that. */
export function useGapFields(): GapFields {
  const { t } = useTranslation();
  const now = useServerNow();
  const inDays = (days: number) => toLocalField(new Date(now + days * DAY_MS).toISOString());
  return {
    acknowledge: [
      { name: 'plan', kind: 'code', label: t('gap.plan'), list: PLANS, isRequired: true },
      { name: 'due', kind: 'instant', label: t('gap.due'), isRequired: true, initial: inDays(1) },
    ],
    waive: [
      { name: 'reason', kind: 'code', label: t('form.reason'), list: WAIVE_REASONS, isRequired: true },
      {
        name: 'until',
        kind: 'instant',
        label: t('gap.until'),
        help: t('gapDetail.waiveHelp'),
        isRequired: true,
        initial: inDays(7),
      },
    ],
    instruct: [
      { name: 'kind', kind: 'code', label: t('gap.instruction'), list: INSTRUCTION_KINDS, isRequired: true },
      { name: 'due', kind: 'instant', label: t('gap.due'), isRequired: true, initial: inDays(1) },
    ],
  };
}
