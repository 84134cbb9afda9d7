import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from '../../core/confusionCell';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { PixelGrid } from '../../ui/PixelGrid';
import { greysOf } from '../../ui/ReadSamples';
import { WeightGrid } from '../../ui/WeightGrid';
import classes from './Confusion.module.css';
import { mistakePlaces } from './mistakes';
import { fullColour, penView } from './penView';
import { difference, initialKernel, templates } from './templates';
import type { OneLayerView } from './useOneLayer';

/** Training images that are looked through for mistakes, and how many of them are shown. */
const SEARCHED = 4000;
const SHOWN = 6;

export interface MistakePanelProps {
  readonly view: OneLayerView;
  readonly cell: Cell | undefined;
}

/** What is behind a cell of the matrix: the images, and where ink tips the scales between the two digits. */
export function MistakePanel({ view, cell }: MistakePanelProps) {
  const { t } = useTranslation('one-layer');
  const evaluation = view.snapshot?.evaluation;
  if (!cell || !evaluation) return <p className={classes.hint}>{t('pickCell')}</p>;
  const { label, guess } = cell;
  const count = evaluation.confusion[label][guess];
  return (
    <div className={classes.panel}>
      <p className={classes.count}>
        <strong>{t('cell', { label, guess, count })}</strong>
      </p>
      <Images key={`${label} ${guess}`} cell={cell} guesses={evaluation.guesses} />
      {label !== guess && <Scales view={view} cell={cell} />}
    </div>
  );
}

function Images({ cell, guesses }: { readonly cell: Cell; readonly guesses: Uint8Array }) {
  const { t } = useTranslation('one-layer');
  const rows = useMemo(
    () => Array.from({ length: Math.min(SEARCHED, guesses.length) }, (_, row) => row),
    [guesses.length],
  );
  const samples = useCourseSamples('train', rows);
  if (!samples) return null;
  const places = mistakePlaces(samples.labels, guesses, cell, SHOWN);
  if (!places.length) return <p>{t('noneFound', { count: rows.length })}</p>;
  return (
    <div className={classes.images}>
      {places.map((place) => (
        <PixelGrid key={place} values={greysOf(samples, place)} label={t('image', { ...cell, row: place })} />
      ))}
    </div>
  );
}

function Scales({ view, cell: { label, guess } }: { readonly view: OneLayerView; readonly cell: Cell }) {
  const { t } = useTranslation('one-layer');
  const { run } = view;
  const weights = view.snapshot?.weights;
  const picture = useMemo(() => {
    const found = templates(initialKernel(run), weights);
    return penView(difference(found[guess], found[label]));
  }, [run, weights, label, guess]);
  return (
    <div className={classes.scales}>
      <WeightGrid values={picture} full={fullColour([picture])} label={t('scales', { label, guess })} />
      <p>
        <span data-side="guess">{t('inkFor', { digit: guess })}</span>
        <span data-side="label">{t('inkFor', { digit: label })}</span>
      </p>
    </div>
  );
}
