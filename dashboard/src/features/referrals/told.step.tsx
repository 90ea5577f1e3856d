import { TOLD_ITEMS } from '@estafet/schema/vocabulary/index';
import { Alert, Button, Group, NativeSelect, NumberInput, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DirectoryPartyFragment } from '../../gql/graphql';
import { cardSays, differsFromCard, toldFromCard } from '../../ui/card-says';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Section } from '../../ui/section';
import { useToldText } from '../../ui/told-text';
import { withTold, type ToldItem } from '../../ui/told-items';
import { wrapping } from '../../ui/wrapping';
import type { WizardStepProps } from './wizard-step-props';

const LENGTH = 'lengthDays';

interface ToldStepProps extends WizardStepProps {
  readonly receiver: DirectoryPartyFragment | undefined;
}

/** What the client was told, one line for each thing, beside what the receiver's card says; differences are named. */
export function ToldStep({ draft, onChange, receiver }: ToldStepProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const toldText = useToldText();
  const card = receiver?.card ?? undefined;
  const differing = card ? draft.told.filter((told) => differsFromCard(card, told)) : [];
  const change = (item: string, next: Omit<ToldItem, 'item'> | undefined) =>
    onChange({ told: withTold(draft.told, item, next) });
  return (
    <Section title={t('wizard.step.penjelasan')} note={t('newReferral.toldNote')}>
      {card ? (
        <Group gap="xs">
          <Button variant="light" {...wrapping} onClick={() => onChange({ told: toldFromCard(card) })}>
            {t('wizard.toldAsCard')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('wizard.toldAsCardHelp')}
          </Text>
        </Group>
      ) : (
        <Text>{t('card.none')}</Text>
      )}
      <Table className="stackTable" aria-label={t('newReferral.toldItems')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('told.item')}</Table.Th>
            <Table.Th>
              {receiver ? t('wizard.cardOf', { party: localized(receiver.party.name) }) : t('card.title')}
            </Table.Th>
            <Table.Th>{t('wizard.toldByYou')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Object.keys(TOLD_ITEMS).map((item) => {
            const told = draft.told.find((known) => known.item === item);
            const isDifferent = card !== undefined && told !== undefined && differsFromCard(card, told);
            return (
              <Table.Tr key={item}>
                <Table.Th scope="row" fw={500}>
                  {label(TOLD_ITEMS, item)}
                </Table.Th>
                <Table.Td data-label={t('card.title')}>{toldText(card && cardSays(card, item))}</Table.Td>
                <Table.Td data-label={t('wizard.toldByYou')}>
                  <ToldInput item={item} told={told} onChange={(next) => change(item, next)} />
                  {isDifferent && (
                    <Text size="sm" fw={600}>
                      ≠ {t('told.differs')}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {differing.length > 0 && (
        <Alert color="tongkat" variant="light" title={t('newReferral.misinformed')} role="status">
          {t('newReferral.misinformedItems', {
            items: differing.map(({ item }) => label(TOLD_ITEMS, item)).join(', '),
          })}
        </Alert>
      )}
    </Section>
  );
}

interface ToldInputProps {
  readonly item: string;
  readonly told: ToldItem | undefined;
  readonly onChange: (next: Omit<ToldItem, 'item'> | undefined) => void;
}

function ToldInput({ item, told, onChange }: ToldInputProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const name = label(TOLD_ITEMS, item);
  if (item === LENGTH) {
    return (
      <NumberInput
        aria-label={name}
        min={0}
        max={3650}
        allowDecimal={false}
        value={told?.days ?? ''}
        onChange={(days) => onChange(typeof days === 'number' ? { days } : undefined)}
      />
    );
  }
  return (
    <NativeSelect
      aria-label={name}
      data={[
        { value: '', label: t('told.notSpoken') },
        { value: 'yes', label: t('told.given') },
        { value: 'no', label: t('told.notGiven') },
      ]}
      value={told === undefined ? '' : told.isGiven ? 'yes' : 'no'}
      onChange={(event) => {
        const answer = event.currentTarget.value;
        onChange(answer === '' ? undefined : { isGiven: answer === 'yes' });
      }}
    />
  );
}
