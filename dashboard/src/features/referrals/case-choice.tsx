import { AGE_BANDS, SEXES } from '@estafet/schema/vocabulary/index';
import { Anchor, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useLabel } from '../../ui/codes';

export interface CaseToRefer {
  readonly caseId: string;
  readonly localNumber: string;
  readonly isChild: boolean;
  readonly ageBand?: string | null;
  readonly sex?: string | null;
  readonly riskLevel?: string | null;
  readonly exploitation: readonly string[];
  readonly isLead: boolean;
  readonly coordination?: { readonly code: string } | null;
}

/** A case by what it is called on the phone, which is what one types to find it in a long list, and by its local number. */
export function caseName({ localNumber, coordination }: CaseToRefer): string {
  return coordination ? `${coordination.code} (${localNumber})` : localNumber;
}

interface CaseChoiceProps {
  readonly cases: readonly CaseToRefer[];
  readonly value: string;
  readonly onChange: (caseId: string) => void;
  readonly id: string;
  readonly error: string | undefined;
}

/** Which case, and what the file says of age and sex. */
export function CaseChoice({ cases, value, onChange, id, error }: CaseChoiceProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const describe = (file: CaseToRefer) =>
    [
      caseName(file),
      file.sex ? label(SEXES, file.sex) : undefined,
      file.ageBand ? label(AGE_BANDS, file.ageBand) : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' · ');
  return (
    <Stack gap={4}>
      <NativeSelect
        id={id}
        error={error}
        label={t('newReferral.caseFile')}
        required
        data={[
          { value: '', label: t('form.choose') },
          ...cases.map((file) => ({ value: file.caseId, label: describe(file) })),
        ]}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Text size="sm">
        {t('newReferral.noCase')}{' '}
        <Anchor component={Link} to={paths.newCase} underline="always">
          {t('caseFiles.open')}
        </Anchor>
      </Text>
    </Stack>
  );
}
