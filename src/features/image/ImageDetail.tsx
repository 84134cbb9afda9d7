import { SegmentedControl } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { argMax } from '../../core/confusion';
import { inkChange } from '../../core/pixelInk';
import { confidenceOf, probabilitiesOf } from '../../core/testReading';
import { trace } from '../../engine/plain/trace';
import type { BenchReading } from '../../store/useReadings';
import { DigitBars } from '../../ui/DigitBars';
import { Icon } from '../../ui/Icon';
import { PixelGrid } from '../../ui/PixelGrid';
import { WordButton } from '../../ui/WordButton';
import { Activations } from './Activations';
import { FlipVerdict } from './FlipVerdict';
import { flipOf } from './flip';
import classes from './ImageDetail.module.css';
import { PixelPad } from './PixelPad';
import { usePixels } from './usePixels';

export interface ImageDetailProps {
  readonly reading: BenchReading;
  readonly row: number;
  /** The image, 784 greys 0…1; the same one from one render to the next. */
  readonly greys: Float32Array;
  /** Puts the image on the lab's bench. */
  readonly onBench: () => void;
}

/**
 * A test image with all that the network makes of it, beside a copy to erase from and add to until the answer flips.
 * Of another image it is another one (`key`).
 */
export function ImageDetail({ reading, row, greys, onBench }: ImageDetailProps) {
  const { t } = useTranslation('inspect');
  const pixels = usePixels(greys);
  const drawn = useDeferredValue(pixels.greys);
  const { run, weights } = reading.network;
  const activations = useMemo(() => trace(run, weights, drawn), [run, weights, drawn]);
  const first = useMemo(() => trace(run, weights, greys)[run.layers.length], [run, weights, greys]);
  const last = activations[run.layers.length];
  const now = argMax(last);
  const label = reading.labels[row];
  const guess = reading.guesses[row];
  const said = { row, label, guess, sure: confidenceOf(reading, row).toFixed(2) };
  return (
    <section className={classes.detail} aria-labelledby="image-detail">
      <div>
        <h2 id="image-detail" className={classes.title}>
          {t('image.title')}
        </h2>
        <p className={classes.sentence}>{t('image.name', said)}</p>
      </div>
      <div className={classes.pictures}>
        <span className={classes.caption}>{t('image.test', { row })}</span>
        <div className={classes.image}>
          <PixelGrid values={greys} label={t('image.name', said)} />
        </div>
        <span className={classes.arrow}>
          <Icon name="arrow" size={34} />
        </span>
        <span className={classes.padCaption}>{t('image.copy')}</span>
        <div className={classes.pad}>
          <PixelPad pixels={pixels} />
        </div>
        <fieldset className={classes.before} aria-label={t('image.probabilities')}>
          <DigitBars probabilities={probabilitiesOf(reading, row)} top={guess} />
        </fieldset>
        <fieldset className={classes.after} aria-label={t('image.probabilitiesNow')}>
          <DigitBars probabilities={last} top={now} />
        </fieldset>
        <div className={classes.side}>
          <FlipVerdict label={label} now={now} change={flipOf(label, argMax(first), now, inkChange(greys, drawn))} />
          <div className={classes.tools}>
            <SegmentedControl
              size="xs"
              aria-label={t('image.tool')}
              withItemsBorders={false}
              data={[
                { value: 'eraser', label: t('image.eraser') },
                { value: 'pen', label: t('image.pen') },
              ]}
              value={pixels.tool}
              onChange={pixels.chooseTool}
            />
            <WordButton quiet icon="undo" label={t('image.undo')} disabled={!pixels.canUndo} onClick={pixels.undo} />
            <WordButton
              quiet
              icon="reset"
              label={t('image.reset')}
              disabled={pixels.greys === greys}
              onClick={pixels.reset}
            />
          </div>
        </div>
      </div>
      <Activations activations={activations} />
      <WordButton className={classes.bench} icon="net" label={t('image.bench')} onClick={onBench} />
    </section>
  );
}
