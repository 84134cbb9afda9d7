import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCourseResults } from '../../store/course/useCourseResults';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveLine } from '../../ui/curves/CurveLine';
import type { CurveAxis } from '../../ui/curves/CurveSpace';
import { FigureFrame } from '../../ui/FigureFrame';
import { validationOf } from './curveLines';
import classes from './LayerRun.module.css';

/** A longer or bolder run of the same layer. */
export interface Attempt {
  readonly key: string;
  readonly name: string;
}

export interface LongerFigureProps {
  /** The first is the slides' run, in grey. */
  readonly attempts: readonly Attempt[];
  readonly epochs: number;
  readonly tools: ReactNode;
}

const y: CurveAxis = { from: 0.8, to: 1, ticks: [0.8, 0.85, 0.9, 0.95, 1], text: (tick) => tick.toFixed(2) };
const looks = ['other', 'train', 'validation'] as const;

/** Validation accuracy of the same layer with more epochs and with larger steps: it bends below the same ceiling. */
export function LongerFigure({ attempts, epochs, tools }: LongerFigureProps) {
  const { t } = useTranslation('one-layer');
  const runs = useCourseResults(attempts.map(({ key }) => key));
  const lines = attempts.map(({ key, name }, index): CurveLine => {
    const records = runs[key]?.records ?? [];
    return {
      key,
      look: looks[index],
      points: records.map((record) => [record.epoch, validationOf('accuracy', record)] as const),
      end: name,
    };
  });
  const best = Math.max(...lines.flatMap(({ points }) => points.map(([, value]) => value)));
  const x = { from: 0, to: epochs, ticks: Array.from({ length: epochs / 10 + 1 }, (_, index) => index * 10) };
  const summary = Number.isFinite(best) ? t('longerBest', { best: best.toFixed(3) }) : t('longerEmpty');
  return (
    <FigureFrame
      label={t('longer')}
      tools={tools}
      summary={summary}
      numbers={Number.isFinite(best) && <AttemptNumbers lines={lines} />}
    >
      <CurveChart x={x} y={y} height={220} xName={t('epoch')} lines={lines} right={124} />
      <p className={classes.best}>{summary}</p>
    </FigureFrame>
  );
}

/** How far each attempt has come. */
function AttemptNumbers({ lines }: { readonly lines: readonly CurveLine[] }) {
  const { t } = useTranslation('one-layer');
  return (
    <Table aria-label={t('longer')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('attempt')}</Table.Th>
          <Table.Th>{t('epoch')}</Table.Th>
          <Table.Th>{t('valAccuracy')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map(({ key, end, points }) => (
          <Table.Tr key={key}>
            <Table.Th scope="row">{end}</Table.Th>
            <Table.Td>{points.length}</Table.Td>
            <Table.Td>{points.at(-1)?.[1].toFixed(4)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
