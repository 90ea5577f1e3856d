import { useApolloClient, useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcknowledgeGapDocument,
  InstructDocument,
  WaiveGapDocument,
  type GapTableRowFragment,
} from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import type { FormField } from '../../ui/form-field';
import { useLanguage } from '../../ui/language';
import { problemOf, type Problem } from '../../ui/problem';
import type { Submission } from '../../ui/use-submission';
import { IntentionKeys, runInBulk, type BulkOutcome } from './bulk-run';
import { useGapFields, type AcknowledgeDraft, type InstructDraft, type WaiveDraft } from './gap-fields';
import { useGapName } from './gap-name';

export type BulkKind = 'acknowledge' | 'instruct' | 'waive';

interface BulkFormProps {
  readonly kind: BulkKind;
  readonly chosen: readonly GapTableRowFragment[];
  readonly onLeft: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** One form for several gaps; each is recorded on its own, and those that could not be are named with the reason. */
export function BulkForm({ kind, chosen, onLeft, onClose }: BulkFormProps) {
  const fields = useGapFields();
  const [acknowledge] = useMutation(AcknowledgeGapDocument);
  const [waive] = useMutation(WaiveGapDocument);
  const [instruct] = useMutation(InstructDocument);
  const shared = { chosen, kind, onLeft, onClose };
  if (kind === 'acknowledge') {
    return (
      <RunForm<AcknowledgeDraft>
        {...shared}
        fields={fields.acknowledge}
        send={(gap, input, idempotencyKey) =>
          acknowledge({ variables: { input: { ...input, gapId: gap.id, idempotencyKey } } })
        }
      />
    );
  }
  if (kind === 'waive') {
    return (
      <RunForm<WaiveDraft>
        {...shared}
        fields={fields.waive}
        send={(gap, input, idempotencyKey) =>
          waive({ variables: { input: { ...input, gapId: gap.id, idempotencyKey } } })
        }
      />
    );
  }
  return (
    <RunForm<InstructDraft>
      {...shared}
      fields={fields.instruct}
      send={(gap, input, idempotencyKey) =>
        instruct({
          variables: { input: { ...input, agency: gap.owner.id, gapIds: [gap.id], idempotencyKey } },
        })
      }
    />
  );
}

interface RunFormProps<TDraft> extends BulkFormProps {
  readonly fields: readonly FormField<Extract<keyof TDraft, string>>[];
  readonly send: (gap: GapTableRowFragment, input: TDraft, idempotencyKey: string) => Promise<unknown>;
}

function RunForm<TDraft>({ kind, chosen, fields, send, onLeft, onClose }: RunFormProps<TDraft>) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const language = useLanguage();
  const keys = useRef(new IntentionKeys(() => crypto.randomUUID()));
  // The rows as they were when the form was opened: the list behind it changes while the run is on.
  const [rows] = useState(chosen);
  const [done, setDone] = useState<number>();
  const [outcomes, setOutcomes] = useState<readonly BulkOutcome[]>();
  const [asked, setAsked] = useState<TDraft>();

  const run = async (input: TDraft, ids: readonly string[]) => {
    setAsked(input);
    setDone(0);
    const found = await runInBulk({
      ids,
      keyOf: (id) => keys.current.keyOf(id, [kind, input]),
      send: async (id, idempotencyKey) => {
        const gap = rows.find((row) => row.id === id);
        if (gap) await send(gap, input, idempotencyKey);
      },
      explain: (error) => problemOf(error, language),
      onProgress: setDone,
    });
    setDone(undefined);
    setOutcomes(found);
    onLeft(found.filter(({ problem }) => problem !== undefined).map(({ id }) => id));
    client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };

  const submission: Submission<TDraft> = {
    isSending: done !== undefined,
    problem: undefined,
    clear: () => undefined,
    submit: async (input) => {
      await run(
        input,
        rows.map(({ id }) => id),
      );
      return true;
    },
  };

  if (outcomes !== undefined && done === undefined) {
    const failed = outcomes.flatMap(({ id, problem }) => (problem ? [{ id, problem }] : []));
    return (
      <BulkResult
        rows={rows}
        recorded={outcomes.length - failed.length}
        failed={failed}
        onRetry={() => {
          if (asked !== undefined)
            void run(
              asked,
              failed.map(({ id }) => id),
            );
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm">{t(`bulk.note.${kind}`, { count: rows.length })}</Text>
      <ActForm<TDraft>
        fields={fields}
        submitLabel={t('bulk.submit', { count: rows.length })}
        submission={submission}
        onCancel={onClose}
      />
      {done !== undefined && (
        <Text size="sm" role="status" className="numeric">
          {t('bulk.progress', { done, all: rows.length })}
        </Text>
      )}
    </Stack>
  );
}

interface BulkResultProps {
  readonly rows: readonly GapTableRowFragment[];
  readonly recorded: number;
  readonly failed: readonly { readonly id: string; readonly problem: Problem }[];
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

function BulkResult({ rows, recorded, failed, onRetry, onClose }: BulkResultProps) {
  const { t } = useTranslation();
  const gapName = useGapName();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <Stack gap="sm">
      <Text role="status" fw={600}>
        {t('bulk.recorded', { count: recorded })}
      </Text>
      {failed.length > 0 && (
        <Alert color="tongkat" variant="light" title={t('bulk.failed', { count: failed.length })}>
          <Stack component="ul" gap="xs" m={0} ps="md">
            {failed.map(({ id, problem }) => {
              const row = byId.get(id);
              return (
                <li key={id}>
                  <Text size="sm" fw={600}>
                    {[row?.case?.code, row && gapName(row)].filter(Boolean).join(' · ')}
                  </Text>
                  <Text size="sm">
                    {problem.code === 'NETWORK'
                      ? t('problem.network')
                      : (problem.message ?? t('problem.unknown'))}
                  </Text>
                </li>
              );
            })}
          </Stack>
        </Alert>
      )}
      <Group gap="xs">
        <Button onClick={onClose} data-autofocus>
          {t('bulk.close')}
        </Button>
        {failed.length > 0 && (
          <Button variant="default" onClick={onRetry}>
            {t('bulk.retry')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
