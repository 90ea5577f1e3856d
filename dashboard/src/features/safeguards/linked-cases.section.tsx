import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import type { LinkedCase } from './case-queries';
import { LinkCaseForm } from './link-case-form';

interface LinkedCasesSectionProps {
  readonly caseId: string;
  readonly links: readonly LinkedCase[];
  readonly mayLink: boolean;
}

/** Other cases that are said to be about the same client, and the way to say so. */
export function LinkedCasesSection({ caseId, links, mayLink }: LinkedCasesSectionProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section title={t('links.title')} note={t('links.note')}>
      {links.length === 0 ? (
        <EmptyState>{t('links.none')}</EmptyState>
      ) : (
        <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
          {links.map((link) => (
            <li key={link.caseId}>
              {link.localNumber ? (
                <Anchor component={Link} to={paths.caseFile(link.caseId)} fw={600}>
                  {link.localNumber}
                </Anchor>
              ) : (
                <Text span>{t('links.notOpen')}</Text>
              )}
              <Text size="sm" c="dimmed">
                {t('links.by', { party: localized(link.by.name) })} · <Moment at={link.linkedAt} />
              </Text>
            </li>
          ))}
        </Stack>
      )}
      {mayLink &&
        (isOpen ? (
          <LinkCaseForm
            caseId={caseId}
            linked={links.map((link) => link.caseId)}
            onClose={() => setIsOpen(false)}
          />
        ) : (
          <Group>
            <Button variant="default" className="noPrint" onClick={() => setIsOpen(true)}>
              {t('links.start')}
            </Button>
          </Group>
        ))}
    </Section>
  );
}
