import { GAP_MODES } from '@estafet/schema/vocabulary/index';
import { Anchor, Badge, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RuleRowFragment } from '../../gql/graphql';
import { CardItem } from '../../ui/card';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { SeverityMark } from '../../ui/severity-mark';
import { useFigures } from '../../ui/use-figures';
import { gapsPath } from '../gaps/gap-filter';
import classes from './rule-card.module.css';
import { RuleChangeDialog } from './rule-change-dialog';
import { THRESHOLD_NAMES } from './threshold-names';
import { useThresholdText } from './use-threshold-text';

/** One rule as a layman reads it: what it watches, how long it waits, where that stands, and what it found. */
export function RuleCard({ rule }: { readonly rule: RuleRowFragment }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const thresholdText = useThresholdText();
  const [isChanging, setIsChanging] = useState(false);
  return (
    <CardItem>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs" align="flex-start">
          <Title order={2} size="h3">
            {localized(rule.name)}{' '}
            <Text span size="xs" c="dimmed" fw={400}>
              {rule.code}
            </Text>
          </Title>
          <Group gap="xs">
            <SeverityMark severity={rule.severity} isPlain />
            <Badge
              color={rule.mode === 'ON' ? 'laut' : 'gray'}
              variant={rule.mode === 'ON' ? 'filled' : 'outline'}
              tt="none"
              radius="sm"
            >
              {t(`ruleMode.${rule.mode}`)}
            </Badge>
          </Group>
        </Group>
        <div className={classes.columns}>
          <Stack gap="xs">
            <Text>{localized(rule.sentence)}</Text>
            <Facts
              isCompact
              rows={[
                { name: t('gap.clears'), value: localized(rule.clears) },
                { name: t('gap.source'), value: localized(rule.source) },
                { name: t('rules.basis'), value: rule.isLaw ? t('rules.law') : undefined },
                {
                  name: t('rules.since'),
                  value: isFromBeginning(rule) ? t('rules.fromBeginning') : <Moment at={rule.validFrom} />,
                },
              ]}
            />
          </Stack>
          <Stack gap="xs">
            <Found rule={rule} />
            <div className={classes.thresholds}>
              <Facts
                isCompact
                rows={rule.thresholds.map(({ name, value }) => ({
                  name: label(THRESHOLD_NAMES, name),
                  value: thresholdText(name, value),
                }))}
              />
            </div>
            <Changes rule={rule} />
            <Group className="noPrint">
              <Button size="xs" variant="default" onClick={() => setIsChanging(true)}>
                {t('rules.change')}
                <span className="visuallyHidden"> {localized(rule.name)}</span>
              </Button>
            </Group>
          </Stack>
        </div>
        <RuleChangeDialog rule={rule} isOpen={isChanging} onClose={() => setIsChanging(false)} />
      </Stack>
    </CardItem>
  );
}

/** Settings that no task force has changed hold since the epoch, which is no date that anybody should read. */
function isFromBeginning({ validFrom }: RuleRowFragment): boolean {
  return new Date(validFrom).getTime() === 0;
}

/** A rule that is on opens its list; what a quiet one found is counted by agency and never shown as a case. */
function Found({ rule }: { readonly rule: RuleRowFragment }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const figures = useFigures();
  return (
    <Stack gap={4}>
      <Group gap="md">
        {rule.open > 0 ? (
          <Anchor component={Link} to={gapsPath({ aturan: rule.code })}>
            {t('rules.open', { count: rule.open })}
          </Anchor>
        ) : (
          rule.mode === 'ON' && <Text c="dimmed">{t('rules.noneOpen')}</Text>
        )}
        {rule.contested > 0 && (
          <Text size="sm" className="numeric">
            {t('rules.contestedCount', { count: rule.contested })}
          </Text>
        )}
      </Group>
      {rule.mode === 'SHADOW' && (
        <Text fw={600} className="numeric">
          {t('rules.wouldHave', { count: rule.shadowOpened, recently: figures.count(rule.shadowRecently) })}
        </Text>
      )}
      {rule.shadowByAgency.length > 0 && (
        <details>
          <summary style={{ cursor: 'pointer' }}>
            {t('rules.behindShadow', { count: rule.shadowOpened })}
          </summary>
          <Table aria-label={t('rules.behindShadow', { count: rule.shadowOpened })} mt={4} maw="36rem">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('members.agency')}</Table.Th>
                <Table.Th ta="end">{t('rules.shadowAll')}</Table.Th>
                <Table.Th ta="end">{t('rules.shadowRecently')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rule.shadowByAgency.map(({ owner, opened, recently }) => (
                <Table.Tr key={owner.id}>
                  <Table.Td>{localized(owner.name)}</Table.Td>
                  <Table.Td ta="end" className="numeric">
                    {figures.count(opened)}
                  </Table.Td>
                  <Table.Td ta="end" className="numeric">
                    {figures.count(recently)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </details>
      )}
    </Stack>
  );
}

/** What the task force changed, with the day from which it holds; a change ahead stands here before it takes effect. */
function Changes({ rule }: { readonly rule: RuleRowFragment }) {
  const { t } = useTranslation();
  const label = useLabel();
  const thresholdText = useThresholdText();
  if (rule.changes.length === 0) return null;
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>{t('rules.changes', { count: rule.changes.length })}</summary>
      <Stack component="ol" gap={4} m={0} mt={4} ps="md">
        {rule.changes.map((change, index) => (
          <Text component="li" size="sm" key={index}>
            <Moment at={change.validFrom} />:{' '}
            {[
              change.mode ? label(GAP_MODES, change.mode) : undefined,
              ...change.thresholds.map(
                ({ name, value }) => `${label(THRESHOLD_NAMES, name)} ${thresholdText(name, value)}`,
              ),
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </Text>
        ))}
      </Stack>
    </details>
  );
}
