import { UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { PixelGrid } from '../../ui/PixelGrid';
import { greysOf } from '../../ui/ReadSamples';
import { useFigureState } from '../../ui/useFigureState';
import { WordButton } from '../../ui/WordButton';
import classes from './DigitPicker.module.css';
import type { SampleRows } from './useRunData';

/** Digits side by side. */
const SHOWN = 12;
const NONE = -1;

/** Some test digits; pressing one puts it on the bench. The link keeps which. */
export function DigitPicker({ tests }: { readonly tests: SampleRows | undefined }) {
  const { t } = useTranslation('inspect');
  const [wanted, setWanted] = useFigureState('digit', NONE, parseRow);
  const [page, setPage] = useState(() => Math.max(0, Math.floor(wanted / SHOWN)));
  const shown = useLab(({ subject }) => (subject.kind === 'image' ? subject.row : undefined));
  const show = useLab((lab) => lab.showTestImage);
  const count = tests?.labels.length ?? 0;

  useEffect(() => {
    if (count && wanted !== NONE) void show(wanted);
  }, [wanted, count, show]);

  if (!tests || !count) return null;
  const rows = Array.from({ length: SHOWN }, (_, i) => page * SHOWN + i).filter((row) => row < count);
  return (
    <div className={classes.picker}>
      <fieldset className={classes.row} aria-label={t('learned.testDigits')}>
        {rows.map((row) => (
          <UnstyledButton
            key={row}
            className={classes.digit}
            aria-pressed={row === shown}
            onClick={() => {
              setWanted(row);
              void show(row);
            }}
          >
            <PixelGrid values={greysOf(tests, row)} label={t('learned.testDigit', { row, label: tests.labels[row] })} />
          </UnstyledButton>
        ))}
      </fieldset>
      <WordButton
        quiet
        label={t('learned.otherDigits')}
        onClick={() => setPage((page + 1) % Math.ceil(count / SHOWN))}
      />
    </div>
  );
}

function parseRow(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}
