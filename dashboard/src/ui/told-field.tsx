import { TOLD_ITEMS } from '@estafet/schema/vocabulary/index';
import { Fieldset, NativeSelect, SimpleGrid, Skeleton, Text } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from './codes';
import { withTold, type ToldItem } from './told-items';
import { lazyPart } from './until-there';

const CountField = lazyPart(async () => (await import('./count-field')).CountField);

interface ToldFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: readonly ToldItem[];
  readonly onChange: (told: ToldItem[]) => void;
}

const LENGTH = 'lengthDays';

/** What a client was told about the programme: for each thing yes, no, or not spoken of. */
export function ToldField({ label, help, value, onChange }: ToldFieldProps) {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const find = (item: string) => value.find((told) => told.item === item);
  return (
    <Fieldset legend={label}>
      {help !== undefined && (
        <Text size="sm" c="dimmed" mb="xs">
          {help}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
        <Suspense fallback={<Skeleton height={60} radius="md" />}>
          <CountField
            label={labelOf(TOLD_ITEMS, LENGTH)}
            min={0}
            max={3650}
            value={find(LENGTH)?.days ?? ''}
            onChange={(days) =>
              onChange(withTold(value, LENGTH, typeof days === 'number' ? { days } : undefined))
            }
          />
        </Suspense>
        {Object.keys(TOLD_ITEMS)
          .filter((item) => item !== LENGTH)
          .map((item) => {
            const told = find(item);
            return (
              <NativeSelect
                key={item}
                label={labelOf(TOLD_ITEMS, item)}
                data={[
                  { value: '', label: t('told.notSpoken') },
                  { value: 'yes', label: t('told.given') },
                  { value: 'no', label: t('told.notGiven') },
                ]}
                value={told === undefined ? '' : told.isGiven ? 'yes' : 'no'}
                onChange={(event) => {
                  const answer = event.currentTarget.value;
                  onChange(withTold(value, item, answer === '' ? undefined : { isGiven: answer === 'yes' }));
                }}
              />
            );
          })}
      </SimpleGrid>
    </Fieldset>
  );
}
