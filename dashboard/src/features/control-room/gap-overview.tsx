import { SEVERITIES } from '@estafet/schema/vocabulary/index';
import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import type { ControlRoomQuery, GapGroupRowFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Since } from '../../ui/moment';
import { SeverityMark } from '../../ui/severity-mark';
import { EmptyState } from '../../ui/states';
import { useFigures } from '../../ui/use-figures';
import { gapsPath, type GapFilterChoice } from '../gaps/gap-filter';
import classes from './gap-overview.module.css';
import { AGE_ORDER, byOwner, bySeverity, SEVERITY_ORDER } from './gap-shapes';

interface GapOverviewProps {
  readonly groups: readonly GapGroupRowFragment[];
  readonly counts: NonNullable<ControlRoomQuery['district']>['counts'];
}

/** What is open by severity and age, and by the agency that must act; each number opens its list. */
export function GapOverview({ groups, counts }: GapOverviewProps) {
  const { t } = useTranslation();
  if (groups.length === 0) return <EmptyState>{t('overview.none')}</EmptyState>;
  return (
    <Stack gap="md">
      <div className={classes.grid}>
        <SeverityTable groups={groups} />
        <OwnerTable groups={groups} />
      </div>
      <Group gap="md" component="p" m={0}>
        <Anchor component={Link} to={gapsPath({ sifat: 'PAPERWORK' })} size="sm">
          {t('gap.paperwork', { count: counts.paperwork })}
        </Anchor>
        <Anchor component={Link} to={gapsPath({ sifat: 'RESOURCE' })} size="sm">
          {t('gap.resources', { count: counts.resources })}
        </Anchor>
        <Anchor component={Link} to={paths.agencies} size="sm">
          {t('gap.notMeasured', { count: counts.notMeasured })}
        </Anchor>
      </Group>
    </Stack>
  );
}

function SeverityTable({ groups }: { readonly groups: readonly GapGroupRowFragment[] }) {
  const { t } = useTranslation();
  return (
    <Table
      aria-label={t('overview.bySeverity')}
      className={classes.severities}
      verticalSpacing={6}
      horizontalSpacing="xs"
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('gap.severity')}</Table.Th>
          {AGE_ORDER.map((age) => (
            <Table.Th key={age} className={classes.number}>
              {t(`age.${age}`)}
            </Table.Th>
          ))}
          <Table.Th className={classes.number}>{t('overview.all')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {bySeverity(groups).map(({ severity, open, byAge }) => (
          <Table.Tr key={severity}>
            <Table.Th scope="row">
              <SeverityMark severity={severity} isPlain />
            </Table.Th>
            {AGE_ORDER.map((age) => (
              <Table.Td key={age} className={classes.number}>
                <CountLink count={byAge[age]} choice={{ tingkat: severity, umur: age }} />
              </Table.Td>
            ))}
            <Table.Td className={`${classes.number ?? ''} ${classes.total ?? ''}`}>
              <CountLink count={open} choice={{ tingkat: severity }} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function OwnerTable({ groups }: { readonly groups: readonly GapGroupRowFragment[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  return (
    <Table
      aria-label={t('overview.byOwner')}
      className={`stackTable ${classes.owners ?? ''}`}
      verticalSpacing={6}
      horizontalSpacing="xs"
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('gap.owner')}</Table.Th>
          {SEVERITY_ORDER.map((severity) => (
            <Table.Th key={severity} className={classes.number}>
              {label(SEVERITIES, severity)}
            </Table.Th>
          ))}
          <Table.Th>{t('overview.oldest')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {byOwner(groups).map((row) => (
          <Table.Tr key={row.owner.id}>
            <Table.Th scope="row">
              <Anchor component={Link} to={gapsPath({ lembaga: row.owner.id })} fw={600}>
                {localized(row.owner.name)}
              </Anchor>
            </Table.Th>
            {SEVERITY_ORDER.map((severity) => (
              <Table.Td key={severity} className={classes.number} data-label={label(SEVERITIES, severity)}>
                <CountLink
                  count={row.bySeverity[severity]}
                  choice={{ lembaga: row.owner.id, tingkat: severity }}
                />
              </Table.Td>
            ))}
            <Table.Td data-label={t('overview.oldest')}>
              <Since at={row.oldestAt} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function CountLink({ count, choice }: { readonly count: number; readonly choice: GapFilterChoice }) {
  const figures = useFigures();
  if (count === 0) {
    return (
      <Text span c="dimmed" className="numeric" px="0.3rem">
        {figures.count(0)}
      </Text>
    );
  }
  return (
    <Anchor component={Link} to={gapsPath(choice)} className="numeric">
      {figures.count(count)}
    </Anchor>
  );
}
