import {
  AGE_BANDS,
  CONSENT_GIVERS,
  LEGAL_BASES,
  OVERRIDE_REASONS,
  PAYERS,
  REFERRAL_KINDS,
  RISK_LEVELS,
  SERVICES,
  SEXES,
  TOLD_ITEMS,
  TRIAGE_NEEDS,
  URGENCIES,
  type CodeList,
} from '@estafet/schema/vocabulary/index';
import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DirectoryPartyFragment } from '../../gql/graphql';
import { differsFromCard } from '../../ui/card-says';
import { useLabel } from '../../ui/codes';
import { Facts, type Fact } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';
import { Section } from '../../ui/section';
import { fromLocalField } from '../../ui/time';
import { useToldText } from '../../ui/told-text';
import type { Candidate } from './card-check';
import type { JudgedReceiver } from './receiver-choice';
import type { MissingName, ReferralDraft } from './referral-draft';
import { useFitReasons } from './use-fit-reasons';
import type { StepProblem, WizardStep } from './wizard-steps';

interface ReviewStepProps {
  readonly draft: ReferralDraft;
  readonly caseNumber: string | undefined;
  readonly chosen: JudgedReceiver<DirectoryPartyFragment> | undefined;
  readonly client: Candidate;
  readonly problems: readonly StepProblem[];
  readonly onGo: (step: WizardStep, field?: MissingName) => void;
}

/** Everything once more before it goes out, with the way back to each part, and what is still missing by name. */
export function ReviewStep(props: ReviewStepProps) {
  const { chosen, client, problems, onGo } = props;
  const { t } = useTranslation();
  const parts = useReviewParts(props);
  const fitReasons = useFitReasons();
  const card = chosen?.entry.card;
  const failed = chosen?.check?.failed ?? [];
  const missingName = useMissingName();
  return (
    <Section title={t('wizard.step.periksa')} note={t('wizard.reviewNote')}>
      {problems.length > 0 && (
        <Alert color="red" variant="light" title={t('form.incomplete')} role="alert">
          <List size="sm">
            {problems.map(({ step, field }) => (
              <List.Item key={field}>
                <Button size="compact-sm" variant="transparent" onClick={() => onGo(step, field)}>
                  {t('wizard.missingAt', { field: missingName(field), step: t(`wizard.step.${step}`) })}
                </Button>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {card && failed.length > 0 && (
        <Alert color="tongkat" variant="light" title={t('card.doesNotFit')}>
          {fitReasons(card, client, failed).map((reason) => (
            <Text key={reason} size="sm">
              {reason}
            </Text>
          ))}
        </Alert>
      )}
      <Stack gap="md">
        {parts.map(({ step, rows, nothing }) => (
          <Stack key={step} gap={4}>
            <Group justify="space-between" gap="xs">
              <Title order={3}>{t(`wizard.step.${step}`)}</Title>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('wizard.changeStep', { step: t(`wizard.step.${step}`) })}
                onClick={() => onGo(step)}
              >
                {t('wizard.change')}
              </Button>
            </Group>
            {rows.length > 0 ? <Facts rows={rows} /> : <Text c="dimmed">{nothing}</Text>}
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

interface ReviewPart {
  readonly step: WizardStep;
  readonly rows: readonly Fact[];
  readonly nothing: string;
}

function useReviewParts({ draft, caseNumber, chosen }: ReviewStepProps): readonly ReviewPart[] {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const toldText = useToldText();
  const one = (list: CodeList, code: string) => (code === '' ? undefined : label(list, code));
  const several = (list: CodeList, codes: readonly string[]) =>
    codes.map((code) => label(list, code)).join(', ');
  const yesNo = (isYes: boolean) => t(isYes ? 'answer.yes' : 'answer.no');
  const moment = (field: string) => {
    const at = fromLocalField(field);
    return at && <Moment at={at} />;
  };
  const card = chosen?.entry.card;
  const nothing = t('wizard.nothing');
  return [
    {
      step: 'kebutuhan',
      nothing,
      rows: [
        { name: t('newReferral.caseFile'), value: caseNumber },
        { name: t('newReferral.kind'), value: label(REFERRAL_KINDS, draft.kind) },
        { name: t('referral.services'), value: several(SERVICES, draft.services) },
        { name: t('triage.ageBand'), value: one(AGE_BANDS, draft.ageBand) },
        { name: t('triage.sex'), value: one(SEXES, draft.sex) },
        { name: t('triage.risk'), value: one(RISK_LEVELS, draft.risk) },
        { name: t('triage.needs'), value: several(TRIAGE_NEEDS, draft.needs) },
        { name: t('newReferral.urgency'), value: label(URGENCIES, draft.urgency) },
        { name: t('referral.clientMoves'), value: yesNo(draft.clientMoves) },
      ],
    },
    {
      step: 'tujuan',
      nothing,
      rows: chosen
        ? [
            { name: t('newReferral.to'), value: localized(chosen.entry.party.name) },
            { name: t('wizard.fit'), value: t(`fit.${chosen.fit}`) },
            { name: t('newReferral.overrideReason'), value: one(OVERRIDE_REASONS, draft.overrideReason) },
          ]
        : [],
    },
    {
      step: 'penjelasan',
      nothing: t('wizard.toldNothing'),
      rows: draft.told.map((told) => ({
        name: label(TOLD_ITEMS, told.item),
        value:
          card && differsFromCard(card, told) ? `${toldText(told)} (≠ ${t('told.differs')})` : toldText(told),
      })),
    },
    {
      step: 'persetujuan',
      nothing,
      rows: [
        { name: t('dossier.legalBasis'), value: one(LEGAL_BASES, draft.legalBasis) },
        { name: t('dossier.agreedBy'), value: one(CONSENT_GIVERS, draft.agreedBy) },
        {
          name: t('dossier.willingness'),
          value: t(draft.clientAgrees ? 'dossier.willing' : 'dossier.notWilling'),
        },
        {
          name: t('dossier.narrative'),
          value: t(draft.narrative.trim() === '' ? 'wizard.noNarrative' : 'wizard.hasNarrative'),
        },
        { name: t('referral.respondBy'), value: moment(draft.respondBy) },
        {
          name: t('referral.handoverAt'),
          value: draft.clientMoves ? moment(draft.handoverAt) : undefined,
        },
        { name: t('referral.payer'), value: one(PAYERS, draft.payer) },
      ],
    },
  ];
}

/** What a missing field is called on the form. */
export function useMissingName(): (name: MissingName) => string {
  const { t } = useTranslation();
  return (name) => {
    const names: Readonly<Record<MissingName, string>> = {
      case: t('newReferral.caseFile'),
      to: t('newReferral.to'),
      services: t('referral.services'),
      ageBand: t('triage.ageBand'),
      sex: t('triage.sex'),
      legalBasis: t('dossier.legalBasis'),
      agreedBy: t('dossier.agreedBy'),
      clientAgrees: t('dossier.clientAgrees'),
      overrideReason: t('newReferral.overrideReason'),
    };
    return names[name];
  };
}
