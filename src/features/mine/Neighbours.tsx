import { SegmentedControl, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Engine } from '../../engine/Engine';
import { useLab } from '../../store/labContext';
import { DataTag } from '../../ui/DataTag';
import { FaultNote } from '../../ui/FaultNote';
import { FigureFrame } from '../../ui/FigureFrame';
import { grouped } from '../../ui/format';
import { PixelGrid } from '../../ui/PixelGrid';
import { useFigureState } from '../../ui/useFigureState';
import { majority } from './majority';
import classes from './Neighbours.module.css';
import { type EyeName, eyes, NEAREST, type Neighbour, useNeighbours } from './useNeighbours';
import type { Asked } from './usePredict';

export interface NeighboursProps {
  readonly engine: Engine;
  readonly pixels: Float32Array;
  readonly label: number;
  readonly guess: number | undefined;
  readonly network: Asked | undefined;
}

/** The training images most like a drawing, and what most of them say it is. */
export function Neighbours({ engine, pixels, label, guess, network }: NeighboursProps) {
  const { t } = useTranslation('mine');
  const [wanted, setEye] = useFigureState<EyeName>('near', 'pixels', (text) => eyes.find((eye) => eye === text));
  const obstacle = !network ? 'near.needsNetwork' : network.run.layers.length === 0 ? 'near.noLayer' : undefined;
  const eye = obstacle ? 'pixels' : wanted;
  const running = useLab(({ history }) => history.phase === 'running');
  const { found, fault } = useNeighbours(engine, pixels, eye, network);
  const heading = t('near.heading', { count: NEAREST });
  return (
    <FigureFrame
      label={heading}
      title={
        <>
          {heading} <DataTag data={found?.data} />
        </>
      }
      tools={
        <SegmentedControl
          aria-label={t('near.by')}
          withItemsBorders={false}
          data={eyes.map((value) => ({ value, label: t(`near.${value}`), disabled: value === 'layer' && !!obstacle }))}
          value={eye}
          onChange={setEye}
        />
      }
      numbers={found && <NeighbourTable neighbours={found.neighbours} />}
    >
      {fault ? (
        <FaultNote fault={fault} />
      ) : found ? (
        <Pictures neighbours={found.neighbours} label={label} />
      ) : (
        <p className={classes.waiting}>{t(eye === 'layer' && running ? 'near.resting' : 'near.seeking')}</p>
      )}
      <p className={classes.sentence} role="status">
        {found && <MajoritySentence neighbours={found.neighbours} label={label} guess={guess} />}
      </p>
      <p className={classes.why}>{t(obstacle ?? 'near.why')}</p>
    </FigureFrame>
  );
}

function Pictures({ neighbours, label }: { readonly neighbours: readonly Neighbour[]; readonly label: number }) {
  const { t } = useTranslation('mine');
  return (
    <ol className={classes.row}>
      {neighbours.map(({ row, label: theirs, distance, pixels }) => (
        <li key={row} data-row={row}>
          <PixelGrid
            values={pixels}
            label={t('near.image', { row: grouped(row), label: theirs, distance: distance.toFixed(2) })}
          />
          <strong data-other={theirs !== label || undefined} aria-hidden="true">
            {theirs}
          </strong>
          <span className={classes.distance} aria-hidden="true">
            {distance.toFixed(2)}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface SentenceProps {
  readonly neighbours: readonly Neighbour[];
  readonly label: number;
  readonly guess: number | undefined;
}

/** What most of them are, held against the label and the guess. */
function MajoritySentence({ neighbours, label, guess }: SentenceProps) {
  const { t } = useTranslation('mine');
  const { digits, count, total } = majority(neighbours.map((neighbour) => neighbour.label));
  const [digit, ...others] = digits;
  if (digit === undefined) return null;
  if (others.length) return `${t('near.tie', { digits: digits.join(t('near.and')), count })}${t('near.end')}`;
  const end = digit === label ? 'near.agrees' : digit === guess ? 'near.guessToo' : 'near.differs';
  return `${t('near.most', { count, total, digit })}${t(end)}`;
}

function NeighbourTable({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  const { t } = useTranslation('mine');
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('near.row')}</Table.Th>
          <Table.Th>{t('near.labelHead')}</Table.Th>
          <Table.Th>{t('near.distance')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {neighbours.map(({ row, label, distance }) => (
          <Table.Tr key={row}>
            <Table.Td>{grouped(row)}</Table.Td>
            <Table.Td>{label}</Table.Td>
            <Table.Td>{distance.toFixed(4)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
