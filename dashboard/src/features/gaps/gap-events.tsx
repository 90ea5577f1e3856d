import {
  CONTEST_REASONS,
  GAP_LEVELS,
  INSTRUCTION_KINDS,
  LADDER_RUNGS,
  PLANS,
  RESOURCE_KINDS,
  SEVERITIES,
  WAIVE_REASONS,
  type CodeList,
} from '@estafet/schema/vocabulary/index';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GapDetailQuery } from '../../gql/graphql';
import { codeIn } from '../../ui/code-in';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';

type GapEvent = NonNullable<GapDetailQuery['gap']>['events'][number];

/** What may happen to a gap, and which list its telling code is from. */
const KINDS = {
  OPENED: GAP_LEVELS,
  BREACHED: undefined,
  LEVEL_CHANGED: GAP_LEVELS,
  SEVERITY_CHANGED: SEVERITIES,
  OWNER_CHANGED: undefined,
  ACKNOWLEDGED: PLANS,
  PLAN_EXPIRED: undefined,
  CONTESTED: CONTEST_REASONS,
  CONTEST_ENDED: undefined,
  ESCALATED: LADDER_RUNGS,
  WAIVED: WAIVE_REASONS,
  WAIVER_ENDED: undefined,
  RESOURCE_REQUESTED: RESOURCE_KINDS,
  INSTRUCTED: INSTRUCTION_KINDS,
  CLEARED: undefined,
} as const satisfies Readonly<Record<string, CodeList | undefined>>;

/** The gap's own history; kinds of a newer version that this page has no word for are left out. */
export function GapEvents({ events }: { readonly events: readonly GapEvent[] }) {
  return (
    <Stack component="ol" gap="xs" m={0} ps="md">
      {events.map((event, index) => (
        <GapEventLine key={index} event={event} />
      ))}
    </Stack>
  );
}

function GapEventLine({ event }: { readonly event: GapEvent }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const kind = codeIn(KINDS, event.kind);
  if (!kind) return null;
  const list = KINDS[kind];
  const detail =
    list && event.detail && Object.hasOwn(list, event.detail) ? label(list, event.detail) : undefined;
  return (
    <li>
      <Text size="sm">
        <Text span fw={600} size="sm">
          {t(`gapEvent.${kind}`)}
        </Text>
        {detail !== undefined && `: ${detail}`}
      </Text>
      <Text size="xs" c="dimmed">
        <Moment at={event.at} />
        {event.actor && ` · ${localized(event.actor.name)}`}
      </Text>
    </li>
  );
}
