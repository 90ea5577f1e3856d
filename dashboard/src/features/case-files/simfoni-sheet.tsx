import { AGE_BANDS, EXPLOITATION, RISK_LEVELS, SERVICES, SEXES } from '@estafet/schema/vocabulary/index';
import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../ui/codes';
import { useLanguage, useLocalized } from '../../ui/language';
import { Section } from '../../ui/section';
import { formatDate } from '../../ui/time';
import { sheetServices, type SheetFile } from './sheet';

/**
 * The same case, in the order in which SIMFONI-PPA asks for it, each answer to be copied: typed once. There is no link to
 * it (law.md §10), and no identity here: a name is copied from the identity that was opened on purpose.
 */
export function SimfoniSheet({ file }: { readonly file: SheetFile }) {
  const { t } = useTranslation();
  const label = useLabel();
  const language = useLanguage();
  const localized = useLocalized();
  const rows = [
    { name: t('simfoni.number'), value: file.localNumber },
    { name: t('simfoni.date'), value: formatDate(file.openedAt, language) },
    { name: t('simfoni.who'), value: t(file.isChild ? 'person.child' : 'person.adult') },
    { name: t('simfoni.age'), value: file.ageBand ? label(AGE_BANDS, file.ageBand) : '' },
    { name: t('simfoni.sex'), value: file.sex ? label(SEXES, file.sex) : '' },
    { name: t('simfoni.violence'), value: t('simfoni.trafficking') },
    { name: t('simfoni.form'), value: file.exploitation.map((kind) => label(EXPLOITATION, kind)).join(', ') },
    { name: t('simfoni.risk'), value: file.riskLevel ? label(RISK_LEVELS, file.riskLevel) : '' },
    {
      name: t('simfoni.services'),
      value: sheetServices(file)
        .map((service) => label(SERVICES, service))
        .join(', '),
    },
    {
      name: t('simfoni.referredTo'),
      value: [
        ...new Set(
          file.referrals.filter(({ direction }) => direction === 'SENT').map(({ to }) => localized(to.name)),
        ),
      ].join(', '),
    },
    { name: t('simfoni.closed'), value: file.closedAt ? formatDate(file.closedAt, language) : '' },
  ].filter(({ value }) => value !== '');
  return (
    <Section title={t('simfoni.title')} note={t('simfoni.note')}>
      <Stack component="ul" gap={0} m={0} p={0}>
        {rows.map(({ name, value }) => (
          <Group
            key={name}
            component="li"
            justify="space-between"
            gap="xs"
            py={4}
            wrap="nowrap"
            align="flex-start"
          >
            <div style={{ minWidth: 0 }}>
              <Text size="sm" c="dimmed">
                {name}
              </Text>
              <Text style={{ overflowWrap: 'anywhere' }}>{value}</Text>
            </div>
            <CopyButton value={value}>
              {({ copied, copy }) => (
                <Button
                  size="compact-sm"
                  variant="default"
                  className="noPrint"
                  style={{ flex: 'none' }}
                  aria-label={t('simfoni.copyNamed', { name })}
                  onClick={copy}
                >
                  {copied ? t('simfoni.copied') : t('simfoni.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        ))}
      </Stack>
    </Section>
  );
}
