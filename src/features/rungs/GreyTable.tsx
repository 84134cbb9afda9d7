import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IMAGE_SIDE } from '../../core/network';

const side = Array.from({ length: IMAGE_SIDE }, (_, index) => index);

/** The 784 numbers that the network gets, in their 28 rows. */
export function GreyTable({ pixels }: { readonly pixels: Float32Array }) {
  const { t } = useTranslation('predict');
  return (
    <Table aria-label={t('rungs.strip')}>
      <Table.Tbody>
        {side.map((row) => (
          <Table.Tr key={row}>
            <Table.Th scope="row">{row}</Table.Th>
            {side.map((column) => (
              <Table.Td key={column}>{pixels[row * IMAGE_SIDE + column].toFixed(2).replace(/^0/, '')}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
