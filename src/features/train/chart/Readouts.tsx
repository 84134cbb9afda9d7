import { useTranslation } from 'react-i18next';
import { Glyph } from './Glyph';
import type { Metric } from './metric';
import classes from './Readouts.module.css';
import type { Readout } from './readout';

export interface ReadoutsProps {
  readonly metric: Metric;
  readonly readout: Readout;
  /** side: a column with glyphs. title: in the line of the title, without the slides. */
  readonly layout: 'side' | 'title';
}

/** The names of the lines and their newest numbers, or those under the pointer. */
export function Readouts({ metric, readout, layout }: ReadoutsProps) {
  const { t } = useTranslation();
  const { train, validation, slide, before } = readout;
  const decimals = layout === 'side' ? 4 : 3;
  return (
    <dl className={classes.readouts} data-layout={layout}>
      <div className={classes.row} data-line="train">
        <dt>
          {layout === 'side' && <Glyph line="train" />}
          {t('train.lineTrain')}
        </dt>
        <dd>{written(train, decimals)}</dd>
      </div>
      <div className={classes.row} data-line="validation">
        <dt>
          {layout === 'side' && <Glyph line="validation" />}
          {t('train.lineValidation')}
        </dt>
        <dd>{written(validation, decimals)}</dd>
      </div>
      {before !== undefined && layout === 'side' && (
        <div className={classes.row} data-line="before">
          <dt>
            <Glyph line="before" />
            {t('train.lineBefore')}
          </dt>
          <dd>{written(before, decimals)}</dd>
        </div>
      )}
      {slide && layout === 'side' && (
        <div className={classes.row} data-line="slides">
          <dt>
            <Glyph line="slides" />
            {t('train.lineSlides')}
          </dt>
          <dd>{written(slide[metric], decimals)}</dd>
        </div>
      )}
    </dl>
  );
}

function written(value: number | undefined, decimals: number): string {
  return value === undefined ? '–' : value.toFixed(decimals);
}
