import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkerName } from '../../app/use-colleagues';
import type { MyAgencyQuery } from '../../gql/graphql';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { useFigures } from '../../ui/use-figures';
import { isOverloaded, WORKER_LIMIT } from './workload';

type Workload = NonNullable<NonNullable<NonNullable<MyAgencyQuery['viewer']>['agency']>['workload']>;

/** Who carries how many cases, against one worker for five clients (R08). */
export function WorkloadSection({ workload }: { readonly workload: Workload }) {
  const { t } = useTranslation();
  const figures = useFigures();
  const nameOf = useWorkerName();
  return (
    <Section title={t('myAgency.workload')} note={t('myAgency.workloadNote', { limit: WORKER_LIMIT })}>
      <Text>
        {t('myAgency.openCases', { total: figures.count(workload.openCases) })}
        {workload.withoutWorker > 0 && (
          <Text span fw={600}>
            {' '}
            {t('myAgency.withoutWorker', { total: figures.count(workload.withoutWorker) })}
          </Text>
        )}
      </Text>
      {workload.workers.length === 0 ? (
        <EmptyState>{t('myAgency.noWorkers')}</EmptyState>
      ) : (
        <Table className="stackTable" aria-label={t('myAgency.workload')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('caseAct.worker')}</Table.Th>
              <Table.Th>{t('myAgency.primaryCases')}</Table.Th>
              <Table.Th>{t('myAgency.supportingCases')}</Table.Th>
              <Table.Th>{t('myAgency.load')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {workload.workers.map((worker) => (
              <Table.Tr key={worker.workerRef}>
                <Table.Th scope="row" fw={500}>
                  {worker.isViewer ? t('worker.myself') : nameOf(worker.workerRef)}
                </Table.Th>
                <Table.Td data-label={t('myAgency.primaryCases')} className="numeric">
                  {figures.count(worker.primaryCases)}
                </Table.Td>
                <Table.Td data-label={t('myAgency.supportingCases')} className="numeric">
                  {figures.count(worker.supportingCases)}
                </Table.Td>
                <Table.Td data-label={t('myAgency.load')}>
                  {isOverloaded(worker) ? <strong>▲ {t('myAgency.over')}</strong> : t('myAgency.within')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}
