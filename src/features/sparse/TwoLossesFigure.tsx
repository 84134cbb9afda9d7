import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import { PixelGrid } from '../../ui/PixelGrid';
import { ValueSlider } from '../../ui/ValueSlider';
import type { LossPair } from './batchLosses';
import { LossBars } from './LossBars';
import { PairNumbers } from './PairNumbers';
import { TermsTable } from './TermsTable';
import classes from './TwoLossesFigure.module.css';
import { useLossPairs } from './useLossPairs';

export interface TwoLossesFigureProps {
  readonly run: TrainingRun;
  /** Weights after some training; undefined before it. */
  readonly trained: Weights | undefined;
  readonly after: boolean;
  readonly onAfter: (after: boolean) => void;
  readonly image: number;
  readonly onImage: (image: number) => void;
}

/** One batch of real digits, the same weights, both losses. */
export function TwoLossesFigure({ run, trained, after, onAfter, image, onImage }: TwoLossesFigureProps) {
  const { t } = useTranslation('sparse');
  const pairs = useLossPairs(run, after ? trained : undefined);
  const pair = pairs[image];
  const same = pairs.filter(({ oneHot, integer }) => Object.is(oneHot, integer)).length;
  const apart = Math.max(0, ...pairs.map(({ gradientsApart }) => gradientsApart));
  const verdict = pairs.length ? t('pairs.verdict', { same, all: pairs.length, apart }) : t('pairs.empty');
  return (
    <FigureFrame
      label={t('pairs.label')}
      tools={
        <SegmentedControl
          aria-label={t('pairs.weights')}
          withItemsBorders={false}
          value={after && trained ? 'after' : 'before'}
          onChange={(value) => onAfter(value === 'after')}
          data={[
            { value: 'before', label: t('pairs.before') },
            { value: 'after', label: t('pairs.after'), disabled: !trained },
          ]}
        />
      }
      summary={verdict}
      numbers={<PairNumbers pairs={pairs} />}
    >
      <LossBars pairs={pairs} image={image} onImage={onImage} count={run.batch} />
      <div className={classes.slider}>
        <ValueSlider
          label={t('pairs.image')}
          value={image}
          text={`${image}`}
          min={0}
          max={run.batch - 1}
          step={1}
          onChange={onImage}
        />
      </div>
      <div className={classes.sample}>
        <div className={classes.image}>
          <PixelGrid values={pair?.pixels} label={t('pairs.digit', { label: pair?.label ?? '' })} />
        </div>
        <TermsTable pair={pair} />
      </div>
      <Results pair={pair} />
      <p className={classes.verdict} role="status">
        {verdict}
      </p>
    </FigureFrame>
  );
}

function Results({ pair }: { readonly pair: LossPair | undefined }) {
  const { t } = useTranslation('sparse');
  const label = pair?.label ?? 'y';
  return (
    <div className={classes.results}>
      <LitPart part="oneHot" className={classes.result}>
        <code>{`categorical_crossentropy(one_hot(${label}), p)`}</code>
        <span>{t('pairs.ten')}</span>
        <strong>{pair ? String(pair.oneHot) : '…'}</strong>
      </LitPart>
      <LitPart part="integer" className={classes.result} data-which="integer">
        <code>{`sparse_categorical_crossentropy(${label}, p)`}</code>
        <span>{t('pairs.one')}</span>
        <strong>{pair ? String(pair.integer) : '…'}</strong>
      </LitPart>
    </div>
  );
}
