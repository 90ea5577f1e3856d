import { VIAS } from '@estafet/schema/vocabulary/index';
import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActLineFragment } from '../gql/graphql';
import classes from './act-list.module.css';
import { useActDetail } from './act-detail';
import { useActName } from './act-name';
import { useLabel } from './codes';
import { useLocalized } from './language';
import { Moment } from './moment';
import { EmptyState } from './states';

/** Recorded later than this after it happened is worth showing beside the time of the act. */
const LATE_MS = 60 * 60_000;

interface ShownAct extends ActLineFragment {
  /** RETRACTED or CORRECTED by its author, where that can be. */
  readonly amended?: string | null;
}

interface ActListProps<A extends ShownAct> {
  readonly acts: readonly A[];
  /** What can be done with an act, under it. */
  readonly foot?: (act: A) => ReactNode;
}

/**
 * The acts in order: who, what, when; for whom and how, where it was recorded for another. One that was taken back stays,
 * struck through: nothing is ever deleted.
 */
export function ActList<A extends ShownAct>({ acts, foot }: ActListProps<A>) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const actName = useActName();
  const actDetail = useActDetail();
  if (acts.length === 0) return <EmptyState>{t('act.none')}</EmptyState>;
  return (
    <ol className={classes.list}>
      {acts.map((act) => {
        const isLate = new Date(act.recordedAt).getTime() - new Date(act.occurredAt).getTime() > LATE_MS;
        return (
          <li key={act.id} className={classes.item}>
            <Stack gap={0}>
              <Group justify="space-between" gap="xs">
                <Text fw={600} td={act.amended === 'RETRACTED' ? 'line-through' : undefined}>
                  {[actName(act.type), actDetail(act)].filter((part) => part !== undefined).join(': ')}
                </Text>
                <Text size="sm" c="dimmed">
                  <Moment at={act.occurredAt} />
                </Text>
              </Group>
              <Text size="sm">
                {localized(act.by.name)}
                {act.onBehalfOf && ` · ${t('act.for', { party: localized(act.onBehalfOf.name) })}`}
                {act.via && ` · ${label(VIAS, act.via)}`}
                {act.isProvisional && ` · ${t('act.provisional')}`}
                {act.amended === 'RETRACTED' && ` · ${t('act.takenBack')}`}
                {act.amended === 'CORRECTED' && ` · ${t('act.corrected')}`}
              </Text>
              {isLate && (
                <Text size="xs" c="dimmed">
                  {t('act.recordedAt')} <Moment at={act.recordedAt} />
                </Text>
              )}
              {foot?.(act)}
            </Stack>
          </li>
        );
      })}
    </ol>
  );
}
