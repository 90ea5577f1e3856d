import { OFFICER_ROLES, SHIFTS } from '@estafet/schema/vocabulary/index';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import { ReportRosterGapDocument, type ReportRosterGapInput } from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { Section } from '../../ui/section';

/** A shift that nobody fills: said before a client stands at the door, it is a matter of resources and no reproach. */
export function RosterGapSection() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isOpen, setIsOpen] = useState(false);
  const submission = useAgencyMutation<unknown, ReportRosterGapInput>(ReportRosterGapDocument);
  const close = () => setIsOpen(false);
  return (
    <Section title={t('myAgency.roster')} note={t('myAgency.rosterNote')}>
      {isOpen ? (
        <ActForm<Draft<ReportRosterGapInput>>
          fields={[
            { name: 'role', kind: 'code', label: t('caseAct.role'), list: OFFICER_ROLES, isRequired: true },
            { name: 'shift', kind: 'code', label: t('myAgency.shift'), list: SHIFTS },
          ]}
          submitLabel={t('form.confirm', { action: t('myAgency.reportRoster') })}
          submission={submission}
          onDone={() => {
            announce(t('form.recorded'));
            close();
          }}
          onCancel={close}
        />
      ) : (
        <Group>
          <Button variant="default" onClick={() => setIsOpen(true)}>
            {t('myAgency.reportRoster')}
          </Button>
        </Group>
      )}
    </Section>
  );
}
