import { AGE_BANDS, SEXES, TRIAGE_NEEDS } from '@estafet/schema/vocabulary/index';
import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeSelect, CodesField } from '../../ui/codes';
import type { EmergencyClient } from './emergency-client';

interface ClientFieldsProps {
  readonly number: number;
  readonly client: EmergencyClient;
  readonly onChange: (client: EmergencyClient) => void;
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
const KNOWN_AGES = Object.keys(AGE_BANDS).filter((band) => band !== 'UNKNOWN');
const KNOWN_SEXES = Object.keys(SEXES).filter((sex) => sex !== 'UNKNOWN');

/** One client of the raid: age, sex, and whether she is hurt, ill or afraid. */
export function ClientFields({ number, client, onChange, onRemove }: ClientFieldsProps) {
  const { t } = useTranslation();
  const name = t('emergency.client', { number });
  return (
    <Stack gap="sm" role="group" aria-label={name}>
      <Group justify="space-between">
        <Text fw={600}>{name}</Text>
        {onRemove && (
          <Button size="xs" variant="subtle" color="gray" onClick={onRemove}>
            {t('emergency.removeClient', { number })}
          </Button>
        )}
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <CodeSelect
          label={t('triage.ageBand')}
          list={AGE_BANDS}
          only={KNOWN_AGES}
          emptyLabel={t('emergency.ageUnknown')}
          value={client.ageBand}
          onChange={(ageBand) => onChange({ ...client, ageBand })}
        />
        <CodeSelect
          label={t('triage.sex')}
          list={SEXES}
          only={KNOWN_SEXES}
          emptyLabel={t('emergency.notYetKnown')}
          value={client.sex}
          onChange={(sex) => onChange({ ...client, sex })}
        />
      </SimpleGrid>
      <CodesField
        label={t('emergency.condition')}
        list={TRIAGE_NEEDS}
        only={NEEDS_TONIGHT}
        value={client.needs}
        onChange={(needs) => onChange({ ...client, needs })}
      />
    </Stack>
  );
}
