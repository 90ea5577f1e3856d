import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapTableRowFragment } from '../../gql/graphql';
import classes from './bulk-actions.module.css';
import { BulkForm, type BulkKind } from './bulk-form';

interface BulkActionsProps {
  readonly chosen: readonly GapTableRowFragment[];
  readonly onClear: () => void;
  /** What is left to do after a run: those that failed stay chosen. */
  readonly onLeft: (ids: readonly string[]) => void;
}

/** What may be done with several gaps at once. An instruction goes to one agency, so gaps of two cannot share one. */
export function BulkActions({ chosen, onClear, onLeft }: BulkActionsProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<BulkKind>();
  const owners = new Set(chosen.map(({ owner }) => owner.id));
  return (
    <>
      {chosen.length > 0 && (
        <section className={`${classes.bar ?? ''} noPrint`} aria-label={t('bulk.title')}>
          <Text fw={600} role="status">
            {t('bulk.chosen', { count: chosen.length })}
          </Text>
          <Group gap="xs">
            <Button size="xs" onClick={() => setKind('acknowledge')}>
              {t('gap.acknowledge')}
            </Button>
            {owners.size === 1 ? (
              <Button size="xs" variant="default" onClick={() => setKind('instruct')}>
                {t('gap.instruct')}
              </Button>
            ) : (
              <Text size="sm" c="dimmed">
                {t('bulk.oneAgency')}
              </Text>
            )}
            <Button size="xs" variant="default" onClick={() => setKind('waive')}>
              {t('gap.waive')}
            </Button>
            <Button size="xs" variant="subtle" onClick={onClear}>
              {t('bulk.clear')}
            </Button>
          </Group>
        </section>
      )}
      <Modal
        opened={kind !== undefined}
        onClose={() => setKind(undefined)}
        title={kind && t(`bulk.heading.${kind}`)}
        closeButtonProps={{ 'aria-label': t('gapDetail.close') }}
      >
        {kind !== undefined && (
          <BulkForm kind={kind} chosen={chosen} onLeft={onLeft} onClose={() => setKind(undefined)} />
        )}
      </Modal>
    </>
  );
}
