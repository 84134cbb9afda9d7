import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { classStates } from '../../core/sleep';
import { useCourseWeights } from '../../store/course/useCourseWeights';
import { LitPart } from '../../ui/LitPart';
import { WeightGrid } from '../../ui/WeightGrid';
import classes from './LayerRun.module.css';
import { fullColour, penView } from './penView';
import { initialKernel, templates } from './templates';
import type { OneLayerView } from './useOneLayer';

export interface TemplateRowProps {
  readonly view: OneLayerView;
  readonly runKey: string;
}

/** What training wrote into the ten outputs' weights so far, each with the share of its digit that is read right. */
export function TemplateRow({ view, runKey }: TemplateRowProps) {
  const { t } = useTranslation('one-layer');
  const { run } = view;
  const initial = useMemo(() => initialKernel(run), [run]);
  const newest = useCourseWeights(runKey);
  const weights = view.live ? newest : view.snapshot?.weights;
  const pictures = useMemo(() => templates(initial, weights).map(penView), [initial, weights]);
  const full = useMemo(() => fullColour(pictures), [pictures]);
  const evaluation = view.snapshot?.evaluation;
  const recall = evaluation && classStates(evaluation).map((state) => state.recall);
  const least = recall && Math.min(...recall);
  return (
    <LitPart part="template" className={classes.templates}>
      <p className={classes.caption}>{t('templatesCaption')}</p>
      <ol className={classes.row}>
        {pictures.map((picture, digit) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the digit
          <li key={digit}>
            <WeightGrid values={picture} full={full} label={t('template', { digit })} />
            <span className={classes.digit}>{digit}</span>
            <span className={classes.recall} data-least={(recall && recall[digit] === least) || undefined}>
              {recall ? recall[digit].toFixed(2).replace(/^0/, '') : '–'}
            </span>
          </li>
        ))}
      </ol>
    </LitPart>
  );
}
