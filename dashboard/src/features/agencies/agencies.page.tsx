import { useQuery } from '@apollo/client/react';
import { AGENCY_KINDS, RULES } from '@estafet/schema/vocabulary/index';
import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useObserveServerTime, useServerNow } from '../../app/server-time';
import {
  AgenciesDocument,
  type GapGroupRowFragment,
  type MemberRowFragment,
  type PaceRowFragment,
} from '../../gql/graphql';
import { CardItem, CardList } from '../../ui/card';
import { codeIn } from '../../ui/code-in';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { Page } from '../../ui/page';
import { dialable } from '../../ui/phone-number';
import { PrintButton } from '../../ui/print-button';
import { QueryView } from '../../ui/query-view';
import { useFigures } from '../../ui/use-figures';
import { useUrlFilter } from '../../ui/use-url-filter';
import { useShareText } from '../figures/share-text';
import { answersDue } from '../flows/answers-due';
import { PeriodPicker } from '../flows/flow-sections';
import { gapsPath } from '../gaps/gap-filter';
import {
  DEFAULT_PERIOD,
  PERIODS,
  periodStart,
  referralsPath,
  type PeriodCode,
} from '../handoffs/referral-filter';
import classes from './agencies.module.css';
import { MemberContact } from './silent-members';

/** The members: how they answer, what is open at them, when they were last heard of, what they record. */
export function AgenciesPage() {
  const { t } = useTranslation();
  const now = useServerNow();
  const [chosen, choose] = useUrlFilter(['hari']);
  const period = codeIn(PERIODS, chosen.hari) ?? DEFAULT_PERIOD;
  const { data, error, loading, refetch } = useQuery(AgenciesDocument, {
    variables: { from: periodStart(period, now) },
  });
  useObserveServerTime(data?.district?.asOf);
  return (
    <Page
      title={t('agencies.title')}
      lead={t('agencies.lead')}
      actions={
        <>
          <PeriodPicker period={period} onChange={(code) => choose('hari', code)} />
          <PrintButton />
        </>
      }
    >
      <QueryView
        subject={period}
        data={data?.district}
        error={error}
        isLoading={loading}
        onRetry={() => void refetch()}
      >
        {({ members, responsiveness, gapGroups }) => (
          <div className={classes.cards}>
            <CardList label={t('agencies.title')}>
              {members.map((member) => (
                <AgencyCard
                  key={member.party.id}
                  member={member}
                  pace={responsiveness.find(({ party }) => party.id === member.party.id)}
                  groups={gapGroups.filter(({ owner }) => owner.id === member.party.id)}
                  period={period}
                />
              ))}
            </CardList>
          </div>
        )}
      </QueryView>
    </Page>
  );
}

interface AgencyCardProps {
  readonly member: MemberRowFragment;
  readonly pace: PaceRowFragment | undefined;
  readonly groups: readonly GapGroupRowFragment[];
  readonly period: PeriodCode;
}

function AgencyCard({ member, pace, groups, period }: AgencyCardProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const figures = useFigures();
  const shareText = useShareText();
  const { id } = member.party;
  const grave = groups
    .filter(({ severity }) => severity === 'CRITICAL' || severity === 'HIGH')
    .reduce((sum, { open }) => sum + open, 0);
  return (
    <CardItem>
      <Stack gap="xs" id={id}>
        <Group justify="space-between" gap="xs" align="baseline">
          <Title order={2} size="h3">
            {localized(member.party.name)}
          </Title>
          <Text size="sm" c="dimmed">
            {label(AGENCY_KINDS, member.kind)}
          </Text>
        </Group>
        <Facts
          rows={[
            {
              name: t('pace.answered'),
              value: pace && (
                <Anchor component={Link} to={referralsPath({ ke: id, hari: period })} className="numeric">
                  {t('pace.ofAll', {
                    part: figures.count(pace.answered),
                    whole: figures.count(pace.received),
                  })}
                </Anchor>
              ),
            },
            {
              name: t('pace.inTime'),
              value: pace && (
                <span className="numeric">
                  {shareText({ part: pace.answeredInTime, whole: answersDue(pace) }).whole}
                </span>
              ),
            },
            {
              name: t('pace.median'),
              value: pace && <span className="numeric">{medianText(pace)}</span>,
            },
            {
              name: t('pace.waiting'),
              value:
                pace &&
                (pace.waiting === 0 ? (
                  figures.count(0)
                ) : (
                  <Anchor
                    component={Link}
                    to={referralsPath({ ke: id, hari: period, ukuran: 'WAITING' })}
                    className="numeric"
                  >
                    {t('agencies.waiting', { count: pace.waiting, overdue: figures.count(pace.overdue) })}
                  </Anchor>
                )),
            },
            {
              name: t('pace.handedOver'),
              value: pace && (
                <span className="numeric">
                  {shareText({ part: pace.handedOverInTime, whole: pace.handedOver }).whole}
                  {pace.handedOver > 0 &&
                    ` · ${t('pace.handoverMedian', { hours: figures.hours(pace.medianHandoverHours) })}`}
                </span>
              ),
            },
            {
              name: t('members.openGaps'),
              value:
                member.openGaps > 0 ? (
                  <Anchor component={Link} to={gapsPath({ lembaga: id })} className="numeric">
                    {t('agencies.gaps', { count: member.openGaps, grave: figures.count(grave) })}
                  </Anchor>
                ) : (
                  t('agencies.noGaps')
                ),
            },
            { name: t('members.contact'), value: <MemberContact member={member} /> },
            {
              name: t('agencies.phone'),
              value: member.callPhone ? (
                <Anchor href={`tel:${dialable(member.callPhone)}`} className="phoneNumber">
                  {member.callPhone}
                </Anchor>
              ) : (
                t('agencies.noPhone')
              ),
            },
            { name: t('agencies.recording'), value: <Recording member={member} /> },
          ]}
        />
      </Stack>
    </CardItem>
  );

  function medianText(row: PaceRowFragment): string {
    const median = figures.hours(row.medianAnswerHours);
    return row.medianClockHours === null
      ? median
      : `${median} · ${t('pace.clock', { hours: figures.hours(row.medianClockHours) })}`;
  }
}

/** What an agency says that it records; the rules that need more are not measured there, which is no good mark and no bad one. */
function Recording({ member }: { readonly member: MemberRowFragment }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const names = member.notMeasured.map((code) => {
    const rule = codeIn(RULES, code);
    return rule ? `${code} ${localized(RULES[rule].name)}` : code;
  });
  return (
    <Stack gap={2}>
      <span>{t(member.hasDeclaredRecording ? 'agencies.declared' : 'agencies.undeclared')}</span>
      {names.length > 0 && (
        <details>
          <summary style={{ cursor: 'pointer' }}>
            {t('agencies.notMeasured', { count: names.length })}
          </summary>
          <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
            {names.map((name) => (
              <li key={name}>
                <Text size="sm">{name}</Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  );
}
