import type { CodeList } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';

/** Enough of a worker's reference to tell colleagues apart; their names are not kept here. */
const REF_LENGTH = 6;

export interface TeamMember {
  readonly workerRef: string;
  readonly isViewer: boolean;
}

/** The case team as a list to choose from. */
export function useTeamNames(team: readonly TeamMember[]): CodeList {
  const { t } = useTranslation();
  return Object.fromEntries(
    team.map(({ workerRef, isViewer }) => {
      const name = isViewer
        ? t('caseAct.myself')
        : t('caseAct.colleague', { ref: workerRef.slice(0, REF_LENGTH) });
      return [workerRef, { id: name, en: name }];
    }),
  );
}
