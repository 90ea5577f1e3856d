import { useMutation } from '@apollo/client/react';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useServerNow } from '../../app/server-time';
import { AcknowledgeGapDocument, type AcknowledgeGapInput, type ControlRoomQuery } from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { CheckIcon, PhoneIcon } from '../../ui/icons';
import { useLocalized } from '../../ui/language';
import { Since } from '../../ui/moment';
import { dialable } from '../../ui/phone-number';
import { PhoneText } from '../../ui/phone-text';
import { ProblemNotice } from '../../ui/problem-notice';
import { EmptyState } from '../../ui/states';
import { useSubmission } from '../../ui/use-submission';
import { gapPath } from '../gaps/gap-filter';
import { GapBadges } from '../gaps/severity-badge';
import classes from './phone-list.module.css';
import { quickPlan } from './quick-plan';

export type PhoneRow = NonNullable<ControlRoomQuery['district']>['phoneList'][number];

/** At most seven calls, one per case (rules.md, 4): whom to ring, about which case, and why. */
export function PhoneList({ rows }: { readonly rows: readonly PhoneRow[] }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  // A row that was noted leaves the list; the focus stays where the next call is.
  const onNoted = useCallback(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      {rows.length === 0 ? (
        <EmptyState>{t('phoneList.empty')}</EmptyState>
      ) : (
        <ol className={classes.list}>
          {rows.map((row, index) => (
            <PhoneListRow key={row.gap.id} row={row} rank={index + 1} onNoted={onNoted} />
          ))}
        </ol>
      )}
    </div>
  );
}

interface PhoneListRowProps {
  readonly row: PhoneRow;
  readonly rank: number;
  readonly onNoted: () => void;
}

function PhoneListRow({ row, rank, onNoted }: PhoneListRowProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <li className={classes.row}>
      <span className={`${classes.rank ?? ''} numeric`} aria-hidden>
        {rank}
      </span>
      <Stack gap={4}>
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
        <Text size="sm" c="dimmed" component="div">
          <Anchor component={Link} to={gapPath(row.gap.id)} size="sm">
            {localized(row.gap.ruleName)}
          </Anchor>{' '}
          · {row.gap.breachedAt ? t('calls.lateFor') : t('calls.openFor')}{' '}
          <Since at={row.gap.breachedAt ?? row.gap.openedAt} />
        </Text>
        {row.folded.length > 0 && (
          <details>
            <summary className={classes.summary}>
              {t('phoneList.folded', { count: row.folded.length })}
            </summary>
            <ul className={classes.folded}>
              {row.folded.map((gap) => (
                <li key={gap.id}>
                  <Anchor component={Link} to={gapPath(gap.id)} size="sm">
                    {localized(gap.ruleName)}
                  </Anchor>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Stack>
      <div className={classes.buttons}>
        <CallLink row={row} />
        <NoteHandled row={row} onNoted={onNoted} />
      </div>
    </li>
  );
}

function CallLink({ row }: { readonly row: PhoneRow }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (!row.callParty) return null;
  const party = localized(row.callParty.name);
  if (!row.callPhone) return <Text size="sm">{t('phoneList.callUnknown', { party })}</Text>;
  return (
    <Button
      component="a"
      href={`tel:${dialable(row.callPhone)}`}
      leftSection={<PhoneIcon size={18} />}
      justify="flex-start"
      className={classes.call}
    >
      <PhoneText text={t('phoneList.call', { party, phone: row.callPhone })} phone={row.callPhone} />
    </Button>
  );
}

/** One press: somebody is at it. The plan is the rule's usual one and holds for a day; the gap's page notes anything else. */
function NoteHandled({ row, onNoted }: { readonly row: PhoneRow; readonly onNoted: () => void }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const announce = useAnnounce();
  const [mutate] = useMutation(AcknowledgeGapDocument);
  const { isSending, problem, submit } = useSubmission<Omit<AcknowledgeGapInput, 'idempotencyKey'>>(
    useCallback(
      (input, idempotencyKey) => mutate({ variables: { input: { ...input, idempotencyKey } } }),
      [mutate],
    ),
  );
  const note = async () => {
    if (!(await submit({ gapId: row.gap.id, ...quickPlan(row.gap.rule, now) }))) return;
    announce(t('calls.noted'));
    onNoted();
  };
  return (
    <>
      <ProblemNotice problem={problem} />
      <Button
        variant="default"
        justify="flex-start"
        className={`${classes.call ?? ''} noPrint`}
        leftSection={<CheckIcon size={18} />}
        loading={isSending}
        onClick={() => void note()}
      >
        {t('calls.note')}
        {row.case && <span className="visuallyHidden"> {row.case.code}</span>}
      </Button>
    </>
  );
}
