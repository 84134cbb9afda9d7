import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFigureState } from '../../ui/useFigureState';
import classes from './NotationFigure.module.css';
import type { StageNames } from './Stage';

const BATCHES = ['1', '50', 'N'] as const;

/** Whether the shapes fit: the inner sides are equal and go, the outer ones stay. */
export function ShapeLine({ names }: { readonly names: StageNames }) {
  const { t } = useTranslation('layers');
  const [batch, setBatch] = useFigureState<string>('rows', 'N', (text) => BATCHES.find((known) => known === text));
  const inner = names.inputs[2];
  const outer = names.nodes[2];
  return (
    <div className={classes.shapes}>
      <SegmentedControl
        aria-label={t('notation.rows')}
        withItemsBorders={false}
        value={batch}
        onChange={setBatch}
        data={BATCHES.map((value) => ({ value, label: t('notation.digits', { count: value }) }))}
      />
      <p className={classes.shapeLine}>
        ({batch}, <b data-side="inner">{inner}</b>) · (<b data-side="inner">{inner}</b>,{' '}
        <b data-side="outer">{outer}</b>) + (<b data-side="outer">{outer}</b>,) → ({batch},{' '}
        <b data-side="outer">{outer}</b>)
      </p>
      <p className={classes.point}>{t('notation.fits', { inner, outer })}</p>
    </div>
  );
}
