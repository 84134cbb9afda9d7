import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import { percent } from '../../ui/format';
import { deadShare } from './deadZone';
import { spreads } from './spreads';
import { curveNames } from './threeCurves';

/** The dead share of each function at each spread of the weights. */
export function DeadZoneTable({ sums }: { readonly sums: Float64Array }) {
  const { t } = useTranslation('activation');
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('dead.spread')}</Table.Th>
          {curveNames.map((name) => (
            <Table.Th key={name}>{activations[name].label}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {spreads.map((spread) => (
          <Table.Tr key={spread}>
            <Table.Th scope="row">{spread}</Table.Th>
            {curveNames.map((name) => (
              <Table.Td key={name}>{percent(deadShare(name, sums, spread), 1)}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
