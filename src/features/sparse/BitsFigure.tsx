import { SegmentedControl, Table } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weights } from '../../core/weights';
import { countText } from '../../ui/countText';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import classes from './BitsFigure.module.css';
import { hexOf, sameBits, type TensorBits } from './sameBits';

export const bitsEngines = ['auto', 'tfjs-wasm'] as const;
export type BitsEngine = (typeof bitsEngines)[number];

export interface BitsFigureProps {
  /** Weights after the epoch with either loss; undefined until trained. */
  readonly oneHot: Weights | undefined;
  readonly integer: Weights | undefined;
  /** Weights that both started from. */
  readonly start: Weights;
  readonly engine: BitsEngine;
  /** Name of the engine that trained them. */
  readonly trainedOn: string | undefined;
  readonly onEngine: (engine: BitsEngine) => void;
  /** Starts and stops the two runs. */
  readonly controls: ReactNode;
}

/** Two networks from one seed, trained with either loss, compared bit by bit. */
export function BitsFigure({ oneHot, integer, start, engine, trainedOn, onEngine, controls }: BitsFigureProps) {
  const { t } = useTranslation('sparse');
  const tensors = useMemo(() => (oneHot && integer ? sameBits(oneHot, integer) : undefined), [oneHot, integer]);
  const [total, same] = [sum(tensors, 'total'), sum(tensors, 'same')];
  const verdict = tensors
    ? t(same === total ? 'bits.same' : 'bits.differ', {
        total: countText(total),
        same: countText(same),
        engine: trainedOn,
      })
    : t('bits.empty');
  return (
    <FigureFrame label={t('bits.label')} title={false} tools={controls} summary={verdict}>
      <LitPart part="engine" className={classes.engine}>
        <span>{t('bits.engine')}</span>
        <SegmentedControl
          aria-label={t('bits.engine')}
          withItemsBorders={false}
          value={engine}
          onChange={(value) => onEngine(bitsEngines.find((each) => each === value) ?? 'auto')}
          data={bitsEngines.map((value) => ({ value, label: t(`bits.engines.${value}`) }))}
        />
      </LitPart>
      {tensors && oneHot && integer && <Tensors tensors={tensors} start={start} oneHot={oneHot} integer={integer} />}
      <p className={classes.verdict} role="status">
        {verdict}
      </p>
    </FigureFrame>
  );
}

interface TensorsProps {
  readonly tensors: readonly TensorBits[];
  readonly start: Weights;
  readonly oneHot: Weights;
  readonly integer: Weights;
}

function Tensors({ tensors, start, oneHot, integer }: TensorsProps) {
  const { t } = useTranslation('sparse');
  return (
    <div className={classes.scroll}>
      <Table className={classes.tensors} aria-label={t('bits.label')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('bits.tensor')}</Table.Th>
            <Table.Th>{t('bits.equal')}</Table.Th>
            <Table.Th>{t('bits.largest')}</Table.Th>
            <Table.Th>{t('bits.example')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tensors.map(({ name, shape, total, same, largest }, index) => {
            const place = farthest(start[index].values, oneHot[index].values);
            const [a, b] = [oneHot[index].values[place], integer[index].values[place]];
            return (
              <Table.Tr key={name}>
                <Table.Th scope="row">
                  {name} <span className={classes.shape}>{shape.join(' × ')}</span>
                </Table.Th>
                <Table.Td>
                  {countText(same)} / {countText(total)}
                </Table.Td>
                <Table.Td>{largest}</Table.Td>
                <Table.Td className={classes.hex}>
                  <span>{hexOf(a)}</span> <span data-which="integer">{hexOf(b)}</span>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function sum(tensors: readonly TensorBits[] | undefined, figure: 'total' | 'same'): number {
  return tensors?.reduce((all, tensor) => all + tensor[figure], 0) ?? 0;
}

/** Place of the weight that went farthest. */
function farthest(from: Float32Array, to: Float32Array): number {
  return from.reduce((best, value, i) => (Math.abs(to[i] - value) > Math.abs(to[best] - from[best]) ? i : best), 0);
}
