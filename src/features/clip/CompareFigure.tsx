import { Table } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassState, classStates } from '../../core/sleep';
import type { CourseResult } from '../../store/course/useCourseResults';
import { countText } from '../../ui/countText';
import { CurveChart } from '../../ui/curves/CurveChart';
import { LineKey } from '../../ui/curves/LineKey';
import { FigureFrame } from '../../ui/FigureFrame';
import classes from './CompareFigure.module.css';

export interface CompareFigureProps {
  readonly clip: CourseResult | undefined;
  readonly logits: CourseResult | undefined;
  /** What trains them. */
  readonly controls: ReactNode;
  readonly to: number;
}

/** The same seed twice, with the clip and from logits: two curves and a table. */
export function CompareFigure({ clip, logits, controls, to }: CompareFigureProps) {
  const { t } = useTranslation('loop');
  const line = (course: CourseResult | undefined) =>
    (course?.records ?? []).map(({ epoch, accuracy }) => [epoch, accuracy] as const);
  const lows = [...line(clip), ...line(logits)].map(([, accuracy]) => accuracy);
  const floor = Math.max(0, Math.floor(Math.min(0.6, ...lows) * 5) / 5);
  const ticks = Array.from({ length: Math.round((1 - floor) * 5) + 1 }, (_, step) => floor + step / 5);
  const epochs = Array.from({ length: to }, (_, index) => index + 1);
  return (
    <div className={classes.compare}>
      {controls}
      <FigureFrame
        label={t('compare.label')}
        notes={
          <div className={classes.key}>
            <LineKey look="train" name={t('clip.withClip')} />
            <LineKey look="validation" name={t('clip.fromLogits')} />
          </div>
        }
      >
        <CurveChart
          x={{ from: 0.5, to: to + 0.5, ticks: epochs }}
          y={{ from: floor, to: 1, ticks, text: (tick) => tick.toFixed(1) }}
          height={190}
          xName={t('stairs.epoch')}
          lines={[
            { key: 'clip', look: 'train', points: line(clip) },
            { key: 'logits', look: 'validation', points: line(logits) },
          ]}
        />
        <CompareTable clip={clip} logits={logits} to={to} />
      </FigureFrame>
    </div>
  );
}

type Both = Pick<CompareFigureProps, 'clip' | 'logits' | 'to'>;

function CompareTable({ clip, logits, to }: Both) {
  const { t } = useTranslation('loop');
  const caption = useId();
  const rows = [
    { name: t('compare.first'), of: (run: CourseResult) => share(run.records[0]?.accuracy) },
    {
      name: t('compare.asleep'),
      of: (run: CourseResult) => digitsText(statesAfter(run, 1), t('stairs.none')),
    },
    { name: t('compare.stuck'), of: (run: CourseResult) => stuckText(statesAfter(run, 1)) },
    { name: t('compare.last', { to }), of: (run: CourseResult) => share(run.records[to - 1]?.accuracy) },
    { name: t('compare.validation', { to }), of: (run: CourseResult) => share(run.records[to - 1]?.valAccuracy) },
  ];
  return (
    <Table className={classes.table} aria-labelledby={caption}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th id={caption}>{t('compare.row')}</Table.Th>
          <Table.Th>{t('clip.withClip')}</Table.Th>
          <Table.Th>{t('clip.fromLogits')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ name, of }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td>{clip && of(clip)}</Table.Td>
            <Table.Td>{logits && of(logits)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function statesAfter(course: CourseResult, epoch: number): readonly ClassState[] | undefined {
  const evaluation = course.snapshots[epoch - 1]?.evaluation;
  return evaluation && classStates(evaluation);
}

function share(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(4).replace(/^0\./, '.');
}

function digitsText(states: readonly ClassState[] | undefined, none: string): string {
  if (!states) return '';
  const sleeping = states.filter(({ asleep }) => asleep).map(({ label }) => label);
  return sleeping.length ? sleeping.join(', ') : none;
}

function stuckText(states: readonly ClassState[] | undefined): string {
  return states ? countText(states.reduce((sum, { stuck }) => sum + stuck, 0)) : '';
}
