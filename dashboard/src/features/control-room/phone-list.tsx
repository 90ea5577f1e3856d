import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import type { ControlRoomQuery } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { Since } from '../../ui/moment';
import { EmptyState } from '../../ui/states';
import { dialable } from '../../ui/phone-number';
import { GapBadges } from '../gaps/severity-badge';
import classes from './phone-list.module.css';

export type PhoneRow = NonNullable<ControlRoomQuery['district']>['phoneList'][number];

/** At most seven calls, one per case (rules.md, 4): whom to ring, about which case, and why. */
export function PhoneList({ rows }: { readonly rows: readonly PhoneRow[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return <EmptyState>{t('phoneList.empty')}</EmptyState>;
  return (
    <ol className={classes.list}>
      {rows.map((row) => (
        <PhoneListRow key={row.gap.id} row={row} />
      ))}
    </ol>
  );
}

function PhoneListRow({ row }: { readonly row: PhoneRow }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const party = row.callParty ? localized(row.callParty.name) : undefined;
  return (
    <Paper withBorder p="sm" component="li" className={classes.row}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} style={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Group gap="xs">
            {row.case && (
              <Anchor component={Link} to={paths.districtCase(row.case.id)} fw={700}>
                {row.case.code}
              </Anchor>
            )}
            {row.case && <Text size="sm">{t(row.case.isChild ? 'person.child' : 'person.adult')}</Text>}
            <GapBadges severity={row.gap.severity} level={row.gap.level} state={row.gap.state} />
          </Group>
          <Text>{localized(row.reason)}</Text>
          <Text size="sm" c="dimmed">
            {localized(row.gap.ruleName)} · {t('gap.openFor')} <Since at={row.gap.openedAt} />
          </Text>
          {row.folded.length > 0 && (
            <details>
              <summary className={classes.summary}>
                {t('phoneList.folded', { count: row.folded.length })}
              </summary>
              <ul className={classes.folded}>
                {row.folded.map((gap) => (
                  <li key={gap.id}>{localized(gap.ruleName)}</li>
                ))}
              </ul>
            </details>
          )}
        </Stack>
        {party !== undefined &&
          (row.callPhone ? (
            <Button
              component="a"
              href={`tel:${dialable(row.callPhone)}`}
              variant="light"
              className={classes.call}
            >
              {t('phoneList.call', { party, phone: row.callPhone })}
            </Button>
          ) : (
            <Text size="sm" className={classes.call}>
              {t('phoneList.callUnknown', { party })}
            </Text>
          ))}
      </Group>
    </Paper>
  );
}
