import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { denseLayers } from '../../core/network';
import type { Samples } from '../../engine/Engine';
import type { BenchNetwork } from '../../store/useBenchNetwork';
import { countText } from '../../ui/countText';
import classes from './TfvisFrame.module.css';
import { useInspector } from './useInspector';

export interface TfvisFrameProps {
  readonly network: BenchNetwork;
  /** Reads the images that it is tested on. The same function as long as they are the same. */
  readonly readDigits: () => Promise<Samples>;
  /** How many these are. */
  readonly images: number;
}

/** tfjs-vis in its own page, shown in a frame: the network as TensorFlow.js's own tools draw it. */
export function TfvisFrame({ network, readDigits, images }: TfvisFrameProps) {
  const { t, i18n } = useTranslation('inspect');
  const dark = useComputedColorScheme('light') === 'dark';
  const words = useMemo(
    () => ({
      summary: t('tfvis.summary'),
      layers: denseLayers(network.run).map(({ name }, i) => t('tfvis.layer', { number: i + 1, name })),
      tensor: t('tfvis.tensor'),
      confusion: t('tfvis.confusion'),
      accuracy: t('tfvis.accuracy'),
    }),
    [t, network.run],
  );
  const { frame, height, state } = useInspector({ network, readDigits, words, dark, language: i18n.language });
  return (
    <section className={classes.inspector} aria-label={t('tfvis.title')}>
      <p className={classes.line}>{t('tfvis.line', { images: countText(images) })}</p>
      <p className={classes.state} role="status">
        {state === 'failed' ? t('tfvis.failed') : state === 'working' ? t('tfvis.working') : ''}
      </p>
      <iframe ref={frame} className={classes.frame} title={t('tfvis.frame')} src="inspector.html" style={{ height }} />
    </section>
  );
}
