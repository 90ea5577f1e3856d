import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import type { MemberRowFragment } from '../../gql/graphql';
import { PhoneIcon } from '../../ui/icons';
import { useLocalized } from '../../ui/language';
import { Since } from '../../ui/moment';
import { dialable } from '../../ui/phone-number';
import { EmptyState } from '../../ui/states';

/** Members from which nothing is heard: what they did may simply not have arrived, so somebody has to ring them. */
export function SilentMembers({ members }: { readonly members: readonly MemberRowFragment[] }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const silent = members.filter(({ isSynced, needsUpgrade }) => !isSynced || needsUpgrade);
  if (silent.length === 0) return <EmptyState>{t('silence.none', { count: members.length })}</EmptyState>;
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {silent.map((member) => (
        <Group key={member.party.id} component="li" justify="space-between" gap="xs">
          <div>
            <Anchor component={Link} to={`${paths.agencies}#${member.party.id}`} fw={600}>
              {localized(member.party.name)}
            </Anchor>
            <MemberContact member={member} />
          </div>
          {member.callPhone && (
            <Button
              component="a"
              href={`tel:${dialable(member.callPhone)}`}
              variant="default"
              size="xs"
              leftSection={<PhoneIcon size={16} />}
            >
              {member.callPhone}
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}

/** When a member was last heard of, and what that means. */
export function MemberContact({ member }: { readonly member: MemberRowFragment }) {
  const { t } = useTranslation();
  return (
    <Stack gap={0}>
      <Text size="sm">
        {member.lastContactAt ? (
          <>
            {t('silence.heard')} <Since at={member.lastContactAt} /> {t('silence.ago')}
          </>
        ) : (
          t('silence.never')
        )}
      </Text>
      {!member.isSynced && (
        <Text size="sm" fw={600}>
          {t(member.isWithinGrace ? 'silence.withinGrace' : 'silence.pastGrace')}
        </Text>
      )}
      {member.needsUpgrade && (
        <Text size="sm" fw={600}>
          {t('silence.needsUpgrade')}
        </Text>
      )}
    </Stack>
  );
}
