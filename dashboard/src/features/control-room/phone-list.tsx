import { useMutation } from '@apollo/client/react';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useServerNow } from '../../app/server-time';
import {
  AcknowledgeGapDocument,
  type AcknowledgeGapInput,
  type ControlRoomQuery,
  type HandoffRowFragment,
  type PartyNameFragment,
} from '../../gql/graphql';
import { useAfterFirstPicture } from '../../ui/after-first-picture';
import { useAnnounce } from '../../ui/announce';
import { CheckIcon, PhoneIcon } from '../../ui/icons';
import { useLocalized } from '../../ui/language';
import { Since } from '../../ui/moment';
import { dialable } from '../../ui/phone-number';
import { ProblemNotice } from '../../ui/problem-notice';
import { EmptyState } from '../../ui/states';
import { useSubmission } from '../../ui/use-submission';
import { gapPath } from '../gaps/gap-filter';
import { GapBadges } from '../gaps/severity-badge';
import { awaitsHands, handsOf } from '../referrals/track';
import classes from './phone-list.module.css';
import { quickPlan } from './quick-plan';
import { useGapName } from '../gaps/gap-name';

type District = NonNullable<ControlRoomQuery['district']>;
export type PhoneRow = District['phoneList'][number];

interface PhoneListProps {
  readonly rows: readonly PhoneRow[];
  readonly members: District['members'];
}

/** What fits the screen of a phone and a little more. */
const FIRST_ROWS = 3;

/** At most seven calls, one per case (rules.md, 4): whom to ring, about which case, and why. */
export function PhoneList({ rows, members }: PhoneListProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const isWhole = useAfterFirstPicture();
  // A row that was noted leaves the list; the focus stays where the next call is.
  const onNoted = useCallback(() => place.current?.focus(), []);
  const phoneOf = (party: string) => members.find((member) => member.party.id === party)?.callPhone;
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      {rows.length === 0 ? (
        <EmptyState>{t('phoneList.empty')}</EmptyState>
      ) : (
        <ol className={classes.list}>
          {rows.slice(0, isWhole ? undefined : FIRST_ROWS).map((row, index) => (
            <PhoneListRow
              key={row.gap.id}
              row={row}
              rank={index + 1}
              otherPhone={phoneOf(otherHand(row)?.id ?? '')}
              onNoted={onNoted}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

/** The handover that the call is about, while a hand of it is missing. */
function handoverOf({ gap: { referral } }: PhoneRow): HandoffRowFragment | undefined {
  return referral && awaitsHands(referral) ? referral : undefined;
}

/** The hand that the task force would not ring first: it may be the one that has yet to confirm. */
function otherHand(row: PhoneRow): PartyNameFragment | undefined {
  const handover = handoverOf(row);
  return handover && (handover.from.id === row.callParty?.id ? handover.to : handover.from);
}

interface PhoneListRowProps {
  readonly row: PhoneRow;
  readonly rank: number;
  readonly otherPhone: string | null | undefined;
  readonly onNoted: () => void;
}

function PhoneListRow({ row, rank, otherPhone, onNoted }: PhoneListRowProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const gapName = useGapName();
  const handover = handoverOf(row);
  const other = otherHand(row);
  return (
    <li className={classes.row}>
      <span className={`${classes.rank ?? ''} numeric`} aria-hidden>
        {rank}
      </span>
      <Stack gap={4}>
        <Text fw={600}>
          {row.case && (
            <>
              <Anchor component={Link} to={paths.districtCase(row.case.id)} fw={700} className="spokenCode">
                {row.case.code}
              </Anchor>
              {' · '}
            </>
          )}
          {localized(row.reason)}
        </Text>
        {handover && <Hands referral={handover} />}
        <Group gap="xs">
          {row.case && <Text size="sm">{t(row.case.isChild ? 'person.child' : 'person.adult')}</Text>}
          <GapBadges severity={row.gap.severity} level={row.gap.level} state={row.gap.state} />
        </Group>
        <Text size="sm" c="dimmed" component="div">
          <Anchor component={Link} to={gapPath(row.gap.id)} size="sm">
            {gapName(row.gap)}
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
        <CallLink party={row.callParty} phone={row.callPhone} />
        {other && otherPhone && <CallLink party={other} phone={otherPhone} isSecond />}
        <NoteHandled row={row} onNoted={onNoted} />
      </div>
    </li>
  );
}

/** Both sides of a handover, in words: who has said what. */
function Hands({ referral }: { readonly referral: HandoffRowFragment }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { given, taken } = handsOf(referral);
  return (
    <Text size="sm">
      {t(given ? 'track.given' : 'track.notGiven', { party: localized(referral.from.name) })}
      <br />
      {t(taken ? 'track.taken' : 'track.notTaken', { party: localized(referral.to.name) })}
    </Text>
  );
}

interface CallLinkProps {
  readonly party: PartyNameFragment | null;
  readonly phone: string | null;
  readonly isSecond?: boolean;
}

function CallLink({ party, phone, isSecond = false }: CallLinkProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (!party) return null;
  const name = localized(party.name);
  if (!phone) return <Text size="sm">{t('phoneList.callUnknown', { party: name })}</Text>;
  return (
    <Button
      component="a"
      href={`tel:${dialable(phone)}`}
      variant={isSecond ? 'light' : 'filled'}
      leftSection={<PhoneIcon size={18} />}
      justify="flex-start"
      className={classes.call}
    >
      <span>
        {t('phoneList.callParty', { party: name })}{' '}
        <span className={`${classes.number ?? ''} phoneNumber`}>{phone}</span>
      </span>
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
