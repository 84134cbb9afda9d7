import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { argMax } from '../../core/confusion';
import type { DenseLayer } from '../../core/network';
import type { Survey } from '../../engine/plain/survey';
import { layerName, unitName } from './unitName';
import type { Flow } from './useFlow';

export interface NetworkTableProps {
  readonly layers: readonly DenseLayer[];
  readonly flow: Flow | undefined;
  readonly survey: Survey | undefined;
}

/** The drawing in numbers: a row for each layer. */
export function NetworkTable({ layers, flow, survey }: NetworkTableProps) {
  const { t } = useTranslation('inspect');
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          {(['layer', 'units', 'awake', 'strongest', 'strongestValue', 'dead'] as const).map((key) => (
            <Table.Th key={key} scope="col">
              {t(`learned.table.${key}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {layers.map(({ name, units }, index) => {
          const seen = flow?.activations[index];
          const strongest = seen && argMax(seen);
          const dead = survey?.layers[index]?.dead.reduce((sum, one) => sum + one, 0);
          return (
            <Table.Tr key={name} data-layer={index + 1}>
              <Table.Th scope="row">{layerName(t, index, layers.length)}</Table.Th>
              <Table.Td>{units}</Table.Td>
              <Table.Td>{seen?.reduce((sum, a) => sum + (a !== 0 ? 1 : 0), 0) ?? '–'}</Table.Td>
              <Table.Td>{strongest === undefined ? '–' : unitName(t, index, layers.length, strongest)}</Table.Td>
              <Table.Td>{strongest === undefined ? '–' : seen?.[strongest].toFixed(4)}</Table.Td>
              <Table.Td data-column="dead">{dead ?? '–'}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
