import { useQuery } from '@apollo/client/react';
import type { CodeList } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { ColleaguesDocument, type ColleaguesQuery } from '../gql/graphql';

type Colleague = NonNullable<
  NonNullable<NonNullable<ColleaguesQuery['viewer']>['agency']>['colleagues']
>[number];

/** A worker whom a case names already, with or without a name of her own here. */
export interface NamedWorker {
  readonly workerRef: string;
  readonly isViewer: boolean;
}

/** Enough of a reference to tell workers apart who have never signed in, and so have no name here. */
const REF_LENGTH = 6;

function useColleagues(): readonly Colleague[] {
  const { data, previousData } = useQuery(ColleaguesDocument, { fetchPolicy: 'cache-first' });
  return (data ?? previousData)?.viewer?.agency?.colleagues ?? [];
}

/** What a worker of the own agency is called. */
export function useWorkerName(): (workerRef: string) => string {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  return (workerRef) =>
    colleagues.find((colleague) => colleague.workerRef === workerRef)?.name ??
    t('worker.unknown', { ref: workerRef.slice(0, REF_LENGTH) });
}

/** The agency's workers as a list to choose from: all who have signed in, and those who are named already. */
export function useWorkerNames(named: readonly NamedWorker[]): CodeList {
  const { t } = useTranslation();
  const nameOf = useWorkerName();
  const workers = new Map<string, NamedWorker>(
    [...useColleagues(), ...named].map((worker) => [worker.workerRef, worker]),
  );
  return Object.fromEntries(
    [...workers.values()].map(({ workerRef, isViewer }) => {
      const name = isViewer ? t('worker.myself') : nameOf(workerRef);
      return [workerRef, { id: name, en: name }];
    }),
  );
}
