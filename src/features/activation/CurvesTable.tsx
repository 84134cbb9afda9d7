import { Table } from '@mantine/core';
import { activations } from '../../core/activations';
import { curveNames, pointAt } from './threeCurves';

const places = [-6, -4, -2, -1, 0, 1, 2, 4, 6];

/** Values and slopes of the three functions at some places. */
export function CurvesTable() {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>z</Table.Th>
          {curveNames.map((name) => (
            <Table.Th key={name} colSpan={2}>
              {activations[name].label} f, f′
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {places.map((z) => (
          <Table.Tr key={z}>
            <Table.Th scope="row">{z}</Table.Th>
            {curveNames.flatMap((name) => {
              const { value, slope } = pointAt(name, z);
              return [
                <Table.Td key={`${name} value`}>{value.toFixed(4)}</Table.Td>,
                <Table.Td key={`${name} slope`}>{slope.toFixed(4)}</Table.Td>,
              ];
            })}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
