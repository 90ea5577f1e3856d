import { useMutation } from '@apollo/client/react';
import { GAP_MODES } from '@estafet/schema/vocabulary/index';
import { Button, Group } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetPolicyDocument, type RuleMode, type SetPolicyInput } from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { useSubmission } from '../../ui/use-submission';

type Draft = Omit<SetPolicyInput, 'idempotencyKey'>;

/** Turns a rule on, off or to shadow from an instant on; gaps that are open keep the rule of their day. */
export function RuleModeForm({ code, mode }: { readonly code: string; readonly mode: RuleMode }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isOpen, setIsOpen] = useState(false);
  const [mutate] = useMutation(SetPolicyDocument);
  const submission = useSubmission<Draft>(
    useCallback(
      (input, idempotencyKey) => mutate({ variables: { input: { ...input, idempotencyKey } } }),
      [mutate],
    ),
  );
  if (!isOpen) {
    return (
      <Group>
        <Button size="xs" variant="default" onClick={() => setIsOpen(true)}>
          {t('rules.change')}
        </Button>
      </Group>
    );
  }
  return (
    <ActForm<Draft>
      fields={[
        {
          name: 'mode',
          kind: 'code',
          label: t('rules.mode'),
          list: GAP_MODES,
          initial: mode,
          isRequired: true,
        },
        { name: 'validFrom', kind: 'instant', label: t('rules.validFrom'), help: t('rules.validFromHelp') },
      ]}
      fixed={{ rule: code }}
      submitLabel={t('rules.save')}
      submission={submission}
      onDone={() => {
        announce(t('form.recorded'));
        setIsOpen(false);
      }}
      onCancel={() => setIsOpen(false)}
    />
  );
}
