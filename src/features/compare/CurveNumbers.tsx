import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CompareRow } from './CompareRow';
import { share } from './columns';

/** Of longer runs every second, fifth … epoch is listed, and the last. */
const MOST_ROWS = 50;

export interface CurveNumbersProps {
  readonly label: string;
  readonly rows: readonly CompareRow[];
  readonly figure: 'valAccuracy' | 'valLoss';
  readonly ends: ReadonlyMap<string, string>;
}

/** The lines of a chart in figures: a row for each epoch, a column for each run. */
export function CurveNumbers({ label, rows, figure, ends }: CurveNumbersProps) {
  const { t } = useTranslation('compare');
  const last = Math.max(0, ...rows.map(({ epochs }) => epochs.at(-1)?.epoch ?? 0));
  const every = [1, 2, 5, 10, 20, 50].find((step) => last / step <= MOST_ROWS) ?? 100;
  const epochs = Array.from({ length: last }, (_, i) => i + 1).filter((epoch) => epoch % every === 0 || epoch === last);
  return (
    <Table aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('epoch')}</Table.Th>
          {rows.map(({ id }) => (
            <Table.Th key={id}>{ends.get(id)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {epochs.map((epoch) => (
          <Table.Tr key={epoch}>
            <Table.Th scope="row">{epoch}</Table.Th>
            {rows.map((row) => (
              <Table.Td key={row.id}>{share(row.epochs.find((record) => record.epoch === epoch)?.[figure])}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
