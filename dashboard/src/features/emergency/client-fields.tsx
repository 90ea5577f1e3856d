import { AGE_BANDS, SEXES, TRIAGE_NEEDS } from '@estafet/schema/vocabulary/index';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChipField, ChipsField } from '../../ui/chips-field';
import { useOptions } from '../../ui/codes';
import { BANDS_OF, lacksBand, withAge, type AgeGroup, type EmergencyClient } from './emergency-client';

interface ClientFieldsProps {
  readonly number: number;
  readonly client: EmergencyClient;
  readonly isAsked: boolean;
  readonly onChange: (client: EmergencyClient) => void;
  readonly onCopy: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

const NEEDS_TONIGHT = [
  'INJURED',
  'ILL',
  'AFRAID',
  'PREGNANT',
  'WITH_CHILD',
  'IN_CUSTODY_ROOM',
  'INTERPRETER',
  'DISABILITY',
];
const KNOWN_SEXES = ['FEMALE', 'MALE'];

/** One client of the raid, by thumb: child or adult, sex, and whether she is hurt, ill or afraid. */
export function ClientFields(props: ClientFieldsProps) {
  const { number, client, isAsked, onChange, onCopy, onRemove } = props;
  const { t } = useTranslation();
  const name = t('emergency.client', { number });
  const bands = useOptions(AGE_BANDS, BANDS_OF[client.age]);
  const sexes = useOptions(SEXES, KNOWN_SEXES);
  const needs = useOptions(TRIAGE_NEEDS, NEEDS_TONIGHT);
  const ages: readonly AgeGroup[] = ['child', 'adult', 'unknown'];
  return (
    <Stack gap="sm" role="group" aria-label={name}>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{name}</Text>
        <Group gap={4}>
          {onCopy && (
            <Button
              size="compact-md"
              variant="subtle"
              aria-label={t('emergency.copyClient', { number })}
              onClick={onCopy}
            >
              {t('emergency.copy')}
            </Button>
          )}
          {onRemove && (
            <Button
              size="compact-md"
              variant="subtle"
              color="gray"
              aria-label={t('emergency.removeClient', { number })}
              onClick={onRemove}
            >
              {t('emergency.remove')}
            </Button>
          )}
        </Group>
      </Group>
      <ChipField
        label={t('emergency.childOrAdult')}
        options={ages.map((age) => ({ value: age, label: t(`emergency.age.${age}`) }))}
        value={client.age}
        onChange={(age) => onChange(withAge(client, ages.find((known) => known === age) ?? 'unknown'))}
      />
      {bands.length > 0 && (
        <ChipField
          label={t('emergency.aboutHowOld')}
          options={[
            ...bands,
            ...(client.age === 'child' ? [{ value: '', label: t('emergency.notYetKnown') }] : []),
          ]}
          error={isAsked && lacksBand(client) ? t('emergency.adultBand') : undefined}
          value={client.ageBand}
          onChange={(ageBand) => onChange({ ...client, ageBand })}
        />
      )}
      <ChipField
        label={t('triage.sex')}
        options={[...sexes, { value: '', label: t('emergency.notYetKnown') }]}
        value={client.sex}
        onChange={(sex) => onChange({ ...client, sex })}
      />
      <ChipsField
        label={t('emergency.condition')}
        options={needs}
        value={client.needs}
        onChange={(chosen) => onChange({ ...client, needs: chosen })}
      />
    </Stack>
  );
}
