import { SERVICES } from '@estafet/schema/vocabulary/index';
import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import { useViewer } from '../../app/session';
import { useDirectoryNames } from '../../app/use-directory';
import { useLabel } from '../../ui/codes';
import { dropDraft, listDrafts, type StoredDraft } from '../../ui/drafts';
import { useSpanText } from '../../ui/moment';
import { Section } from '../../ui/section';

function textIn(draft: StoredDraft, name: string): string {
  const value = draft.fields[name];
  return typeof value === 'string' ? value : '';
}

function pathOf(draft: StoredDraft): string {
  return draft.kind === 'emergency'
    ? paths.draftEmergency(draft.id)
    : paths.draftReferral(draft.id, textIn(draft, 'caseId'));
}

/** Forms that were begun on this device and not sent; nothing of them is known anywhere else. */
export function DraftList() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const label = useLabel();
  const spanText = useSpanText();
  const names = useDirectoryNames();
  // Drafts are stamped by the device's clock, so their age is counted on it.
  const [{ drafts, at }, setKnown] = useState(() => read(viewer.id));
  if (drafts.length === 0) return null;
  const describe = (draft: StoredDraft) => {
    const to = textIn(draft, 'to');
    const services = draft.fields['services'];
    const parts = [
      to === '' ? undefined : label(names, to),
      ...(Array.isArray(services) ? services : []).map((code) => label(SERVICES, String(code))),
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? t('drafts.untouched') : parts.join(' · ');
  };
  return (
    <Section title={t('drafts.title')} note={t('drafts.note')}>
      <Stack component="ul" gap="xs" m={0} p={0}>
        {drafts.map((draft) => {
          const name = `${t(`drafts.${draft.kind}`)}, ${describe(draft)}`;
          return (
            <Paper key={draft.id} withBorder p="sm" component="li" style={{ listStyle: 'none' }}>
              <Group justify="space-between" gap="xs">
                <Stack gap={2} style={{ flex: '1 1 14rem', minWidth: 0 }}>
                  <Text fw={600}>{t(`drafts.${draft.kind}`)}</Text>
                  <Text size="sm">{describe(draft)}</Text>
                  <Text size="sm" c="dimmed">
                    {t('drafts.savedAgo', { span: spanText(at - draft.savedAt) })}
                  </Text>
                  {draft.attempt !== undefined && (
                    <Text size="sm" fw={600}>
                      {t('drafts.uncertain')}
                    </Text>
                  )}
                </Stack>
                <Group gap="xs">
                  <Button
                    component={Link}
                    to={pathOf(draft)}
                    size="sm"
                    variant="light"
                    aria-label={t('drafts.openNamed', { name })}
                  >
                    {t('drafts.open')}
                  </Button>
                  <Button
                    size="sm"
                    variant="subtle"
                    color="gray"
                    aria-label={t('drafts.dropNamed', { name })}
                    onClick={() => {
                      dropDraft(draft.id);
                      setKnown(read(viewer.id));
                    }}
                  >
                    {t('drafts.drop')}
                  </Button>
                </Group>
              </Group>
            </Paper>
          );
        })}
      </Stack>
    </Section>
  );
}

function read(owner: string): { readonly drafts: readonly StoredDraft[]; readonly at: number } {
  return { drafts: listDrafts(owner), at: Date.now() };
}
