import { INSTRUCTION_DECISIONS, INSTRUCTION_KINDS } from '@estafet/schema/vocabulary/index';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useServerNow } from '../../app/server-time';
import type { InstructionRowFragment } from '../../gql/graphql';
import { CardItem } from '../../ui/card';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Moment, Since, TimeLeft } from '../../ui/moment';
import { gapPath } from '../gaps/gap-filter';

/** One instruction: who was told what, how long ago, by when; and the gaps and cases that it is about. */
export function InstructionCard({ instruction }: { readonly instruction: InstructionRowFragment }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const now = useServerNow();
  const { agency, kind, due, issuedAt, answeredAt, decision, gaps } = instruction;
  const isLate = !answeredAt && now > new Date(due).getTime();
  return (
    <CardItem tone={isLate ? 'high' : undefined}>
      <Stack gap={4}>
        <Group justify="space-between" gap="xs">
          <Text fw={600}>
            {localized(agency.name)} · {label(INSTRUCTION_KINDS, kind)}
          </Text>
          {answeredAt ? (
            <Text size="sm" fw={600}>
              {decision ? label(INSTRUCTION_DECISIONS, decision) : t('figure.none')}
            </Text>
          ) : (
            <TimeLeft until={due} />
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {t('instructions.issued')} <Since at={issuedAt} /> {t('instructions.ago')} ·{' '}
          {answeredAt ? (
            <>
              {t('instructions.answeredAt')} <Moment at={answeredAt} />
            </>
          ) : (
            <>
              {t('instructions.due')} <Moment at={due} />
            </>
          )}
        </Text>
        {gaps.length > 0 && (
          <Stack component="ul" gap={2} m={0} p={0} style={{ listStyle: 'none' }}>
            {gaps.map((gap) => (
              <Text component="li" size="sm" key={gap.id}>
                {gap.case && (
                  <>
                    <Anchor component={Link} to={paths.districtCase(gap.case.id)} inherit fw={700}>
                      {gap.case.code}
                    </Anchor>
                    {' · '}
                  </>
                )}
                <Anchor component={Link} to={gapPath(gap.id)} inherit>
                  {localized(gap.ruleName)}
                </Anchor>
                {gap.state === 'CLEARED' && ` · ${t('instructions.cleared')}`}
              </Text>
            ))}
          </Stack>
        )}
      </Stack>
    </CardItem>
  );
}
