import { useMutation } from '@apollo/client/react';
import {
  Alert,
  Button,
  Group,
  Modal,
  NumberInput,
  Radio,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useCallback, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../app/server-time';
import {
  SetPolicyDocument,
  type RuleMode,
  type RuleRowFragment,
  type SetPolicyInput,
} from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { ProblemNotice } from '../../ui/problem-notice';
import { fromLocalField } from '../../ui/time';
import { useFigures } from '../../ui/use-figures';
import { useSubmission } from '../../ui/use-submission';
import { changedThresholds, consequencesOf, faultOf, type PolicyDraft } from './policy-change';
import { THRESHOLD_NAMES, unitOf } from './threshold-names';
import { useThresholdText } from './use-threshold-text';

const MODES: readonly RuleMode[] = ['ON', 'SHADOW', 'OFF'];

interface RuleChangeDialogProps {
  readonly rule: RuleRowFragment;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Changes a rule from an instant on. Before it is saved the dialog says what will happen, in words. */
export function RuleChangeDialog({ rule, isOpen, onClose }: RuleChangeDialogProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      title={t('ruleChange.title', { name: localized(rule.name) })}
      closeButtonProps={{ 'aria-label': t('gapDetail.close') }}
    >
      {isOpen && <RuleChangeForm rule={rule} onClose={onClose} />}
    </Modal>
  );
}

function RuleChangeForm({ rule, onClose }: { readonly rule: RuleRowFragment; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const announce = useAnnounce();
  const [mode, setMode] = useState<RuleMode>(rule.mode);
  const [thresholds, setThresholds] = useState<PolicyDraft['thresholds']>(() =>
    Object.fromEntries(rule.thresholds.map(({ name, value }) => [name, value])),
  );
  const [from, setFrom] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [mutate] = useMutation(SetPolicyDocument);
  const submission = useSubmission<Omit<SetPolicyInput, 'idempotencyKey'>>(
    useCallback(
      (input, idempotencyKey) => mutate({ variables: { input: { ...input, idempotencyKey } } }),
      [mutate],
    ),
  );
  const draft: PolicyDraft = { mode, thresholds, validFrom: fromLocalField(from) };
  const fault = faultOf(rule, draft, now);
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setIsAsked(false);
      set(value);
    };

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    // The first press shows what will happen; only the second one does it.
    if (fault !== undefined || !isAsked) {
      setIsAsked(true);
      return;
    }
    const input = {
      rule: rule.code,
      mode,
      thresholds: changedThresholds(rule, draft).map(({ name, value }) => ({ name, value })),
      validFrom: draft.validFrom,
    };
    void submission.submit(input).then((isRecorded) => {
      if (!isRecorded) return;
      announce(t('form.recorded'));
      onClose();
    });
  };

  return (
    <form onSubmit={onSubmit}>
      <Stack gap="md">
        <ProblemNotice problem={submission.problem} />
        <Radio.Group
          label={t('rules.mode')}
          value={mode}
          onChange={change((value: string) => setMode(MODES.find((code) => code === value) ?? mode))}
        >
          <Stack gap="xs" mt={6}>
            {MODES.map((code) => (
              <Radio
                key={code}
                value={code}
                label={t(`ruleMode.${code}`)}
                description={t(`ruleMode.means.${code}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Thresholds
          rule={rule}
          values={thresholds}
          onChange={change((next: PolicyDraft['thresholds']) => setThresholds(next))}
        />
        <TextInput
          type="datetime-local"
          label={t('rules.validFrom')}
          description={t('rules.validFromHelp')}
          value={from}
          onChange={(event) => change(setFrom)(event.currentTarget.value)}
        />
        {isAsked && <Answer rule={rule} draft={draft} fault={fault} />}
        <Group gap="xs">
          <Button type="submit" loading={submission.isSending}>
            {t(isAsked && fault === undefined ? 'ruleChange.confirm' : 'ruleChange.preview')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ThresholdsProps {
  readonly rule: RuleRowFragment;
  readonly values: PolicyDraft['thresholds'];
  readonly onChange: (values: PolicyDraft['thresholds']) => void;
}

function Thresholds({ rule, values, onChange }: ThresholdsProps) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      {rule.thresholds.map(({ name }) => {
        const unit = unitOf(name);
        return (
          <NumberInput
            key={name}
            label={label(THRESHOLD_NAMES, name)}
            description={t(`threshold.unit.${unit}`)}
            min={0}
            step={unit === 'share' ? 0.1 : 1}
            decimalScale={unit === 'share' ? 2 : 1}
            value={values[name] ?? ''}
            onChange={(next) => onChange({ ...values, [name]: typeof next === 'number' ? next : undefined })}
          />
        );
      })}
    </SimpleGrid>
  );
}

interface AnswerProps {
  readonly rule: RuleRowFragment;
  readonly draft: PolicyDraft;
  readonly fault: ReturnType<typeof faultOf>;
}

/** A rule with many settings is taller than a screen; what will happen must not stay below it. */
function showWhole(box: HTMLElement | null): void {
  box?.scrollIntoView({ block: 'nearest' });
}

/** Why it cannot be saved, or what saving it will do. */
function Answer({ rule, draft, fault }: AnswerProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const figures = useFigures();
  const thresholdText = useThresholdText();
  if (fault !== undefined) {
    return (
      <Text role="alert" size="sm" c="var(--mantine-color-error)">
        {t(`ruleChange.fault.${fault}`)}
      </Text>
    );
  }
  return (
    <Alert ref={showWhole} color="tongkat" variant="light" title={t('ruleChange.willHappen')} role="status">
      <Stack component="ul" gap={4} m={0} ps="md">
        {consequencesOf(rule, draft).map((code) => (
          <Text component="li" size="sm" key={code}>
            {code === 'THRESHOLDS'
              ? changedThresholds(rule, draft)
                  .map(({ name, value, before }) =>
                    t('ruleChange.threshold', {
                      name: label(THRESHOLD_NAMES, name),
                      before: thresholdText(name, before),
                      after: thresholdText(name, value),
                    }),
                  )
                  .join(' ')
              : t(`ruleChange.will.${code}`, {
                  open: figures.count(rule.open),
                  recently: figures.count(rule.shadowRecently),
                })}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
