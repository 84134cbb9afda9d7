import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChosenWeight } from './glassSteps';
import { numberText } from './numberText';
import type { WorkedUpdate } from './workOut';

/** The batch as a table: label, guess, probability, loss, and what each image adds to the chosen weight's gradient. */
export function GlassNumbers({ update, weight }: { readonly update: WorkedUpdate; readonly weight: ChosenWeight }) {
  const { t } = useTranslation('by-hand');
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          {(['row', 'label', 'guess', 'truth', 'loss', 'part'] as const).map((column) => (
            <Table.Th key={column}>{t(`numbers.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {update.samples.map(({ label, guess, a, loss, pixels, delta }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an image is its row
          <Table.Tr key={row}>
            <Table.Th scope="row">{row}</Table.Th>
            <Table.Td>{label}</Table.Td>
            <Table.Td>{guess}</Table.Td>
            <Table.Td>{numberText(a[a.length - 1][label])}</Table.Td>
            <Table.Td>{numberText(loss)}</Table.Td>
            <Table.Td>{numberText(pixels[weight.pixel] * delta[0][weight.unit])}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
