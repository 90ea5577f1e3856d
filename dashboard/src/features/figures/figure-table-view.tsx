import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../ui/use-figures';
import type { FigureCell, FigureKind, FigureTable } from './figure-table';

/** The numbers behind a picture: as a table on a desk, as labelled lines on a phone. */
export function FigureTableView({ table }: { readonly table: FigureTable }) {
  const write = useCellText();
  const [first, ...others] = table.columns;
  return (
    <Table className="stackTable" aria-label={table.title} mt="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{first?.name}</Table.Th>
          {others.map(({ name }) => (
            <Table.Th key={name} scope="col">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {table.rows.map(([name, ...cells]) => (
          <Table.Tr key={String(name)}>
            <Table.Th scope="row">{name}</Table.Th>
            {cells.map((cell, index) => (
              <Table.Td key={others[index]?.name} data-label={others[index]?.name} className="numeric">
                {write(cell, others[index]?.kind)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** A cell as the reader writes it; what is not known is a dash. */
function useCellText(): (cell: FigureCell, kind: FigureKind | undefined) => React.ReactNode {
  const { t } = useTranslation();
  const numbers = useFigures();
  return (cell, kind) => {
    if (cell === null || cell === undefined) {
      return (
        <Text span c="dimmed">
          {t('figure.none')}
        </Text>
      );
    }
    if (typeof cell === 'string') return cell;
    if (kind === 'hours') return numbers.hours(cell);
    return kind === 'percent' ? `${numbers.count(Math.round(cell))}%` : numbers.count(cell);
  };
}
