import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { NumberStepper } from '../../ui/NumberStepper';
import type { ReadSamples } from '../../ui/ReadSamples';
import { WordButton } from '../../ui/WordButton';
import { mistakesOf } from './mistakesOf';
import { TestAnswer } from './TestAnswer';
import classes from './TestImagePicker.module.css';
import { TestStrip } from './TestStrip';
import { PAGE, useTestPage } from './useTestPage';

export interface TestImagePickerProps {
  readonly readSamples: ReadSamples;
  /** Which images it opens with. */
  readonly mistakes?: boolean;
}

/** Browses the test images, all or those read wrong, and puts one on the bench. */
export function TestImagePicker({ readSamples, mistakes = false }: TestImagePickerProps) {
  const { t } = useTranslation();
  const evaluation = useLab((state) => state.evaluation);
  const rows = useLab(({ data }) => (data.status === 'ready' ? data.info.testRows : 0));
  const [only, setOnly] = useState(mistakes);
  const [page, setPage] = useState(0);
  const filtered = only && evaluation !== undefined;
  const total = filtered ? mistakesOf(evaluation) : rows;
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const images = useTestPage(readSamples, evaluation, filtered, page, rows);

  if (!rows) return <p className={classes.note}>{t('evaluate.needData')}</p>;
  return (
    <section className={classes.picker} aria-labelledby="test-images">
      <div className={classes.head}>
        <h2 id="test-images" className={classes.title}>
          {t('evaluate.pick')}
        </h2>
        {evaluation && (
          <SegmentedControl
            aria-label={t('evaluate.which')}
            withItemsBorders={false}
            data={[
              { value: 'all', label: t('evaluate.all') },
              { value: 'mistakes', label: t('evaluate.onlyMistakes') },
            ]}
            value={filtered ? 'mistakes' : 'all'}
            onChange={(value) => {
              setOnly(value === 'mistakes');
              setPage(0);
            }}
          />
        )}
        {!filtered && <RowField rows={rows} onRow={(row) => setPage(Math.floor(row / PAGE))} />}
      </div>
      <TestStrip images={images} />
      <div className={classes.turn}>
        <WordButton
          icon="left"
          label={t('evaluate.previous')}
          disabled={page === 0}
          onClick={() => setPage(page - 1)}
        />
        <WordButton
          icon="right"
          label={t('evaluate.next')}
          disabled={page >= pages - 1}
          onClick={() => setPage(page + 1)}
        />
        <WordButton label={t('evaluate.random')} onClick={() => setPage(Math.floor(Math.random() * pages))} />
      </div>
      <TestAnswer />
    </section>
  );
}

interface RowFieldProps {
  readonly rows: number;
  readonly onRow: (row: number) => void;
}

/** The number of the image on the bench; a step or a typed number puts another there. */
function RowField({ rows, onRow }: RowFieldProps) {
  const { t } = useTranslation();
  const row = useLab(({ subject }) => (subject.kind === 'image' ? subject.row : 0));
  const show = useLab((state) => state.showTestImage);
  return (
    <NumberStepper
      label={t('evaluate.index')}
      value={row}
      range={{ min: 0, max: rows - 1, whole: true }}
      ladder={neighbours(row, rows)}
      onChange={(next) => {
        onRow(next);
        void show(next);
      }}
    />
  );
}

/** A ladder of three rungs is enough to step by one. */
function neighbours(row: number, rows: number): readonly number[] {
  return [row - 1, row, row + 1].filter((rung) => rung >= 0 && rung < rows);
}
