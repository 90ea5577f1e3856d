import { KECAMATAN, OUTREACH_PLACES } from '@estafet/schema/vocabulary/index';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../../app/not-found.page';
import { useViewer } from '../../app/session';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import { HoldOutreachDocument, type HoldOutreachInput } from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';

/** A round of outreach of an NGO: where, and how many were reached; nobody is named. */
export function OutreachPage() {
  const { prefix } = useViewer();
  return prefix === 'ngo' ? <OutreachForm /> : <NotFoundPage />;
}

function OutreachForm() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  // A recorded round leaves an empty form for the next one.
  const [round, setRound] = useState(0);
  const submission = useAgencyMutation<unknown, HoldOutreachInput>(HoldOutreachDocument);
  return (
    <Page title={t('outreach.title')} lead={t('outreach.lead')}>
      <Section title={t('outreach.record')}>
        <ActForm<Draft<HoldOutreachInput>>
          key={round}
          fields={[
            {
              name: 'place',
              kind: 'code',
              label: t('outreach.place'),
              list: OUTREACH_PLACES,
              isRequired: true,
            },
            {
              name: 'kecamatan',
              kind: 'code',
              label: t('outreach.kecamatan'),
              list: KECAMATAN,
              isRequired: true,
            },
            { name: 'reached', kind: 'count', label: t('outreach.reached'), max: 10_000, isRequired: true },
            { name: 'heldAt', kind: 'instant', label: t('when.occurredAt'), help: t('when.help') },
          ]}
          submitLabel={t('form.confirm', { action: t('outreach.record') })}
          submission={submission}
          isRoomy
          onDone={() => {
            announce(t('form.recorded'));
            setRound(round + 1);
          }}
        />
      </Section>
    </Page>
  );
}
