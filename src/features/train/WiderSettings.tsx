import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { choices, ranges } from '../../core/run';
import { datasetOf } from '../../store/datasetOf';
import { useLab } from '../../store/labContext';
import { grouped } from '../../ui/format';
import { NumberField } from '../../ui/NumberField';
import classes from './MoreSettings.module.css';
import { isWidened } from './widerText';

// Most runs train on their images as they are.
const TrainingPreview = lazy(() => import('./TrainingPreview').then((module) => ({ default: module.TrainingPreview })));

const amounts = [0, 5000, 10_000, 20_000, 30_000, 40_000, 60_000];

/** How the training set is widened, and some of its images as they will be trained on. */
export function WiderSettings() {
  const widened = useLab(({ draft, mnistAbsent }) => isWidened(draft, datasetOf(draft, mnistAbsent)));
  return (
    <div className={classes.all}>
      <AugmentSetting />
      <MixSetting />
      {widened && (
        <Suspense fallback={null}>
          <TrainingPreview />
        </Suspense>
      )}
    </div>
  );
}

const names = { none: 'train.augmentNone', light: 'train.augmentLight', strong: 'train.augmentStrong' } as const;

function AugmentSetting() {
  const { t } = useTranslation();
  const augment = useLab((state) => state.draft.augment);
  const change = useLab((state) => state.change);
  return (
    <div>
      <div className={classes.word}>{t('train.augment')}</div>
      <SegmentedControl
        fullWidth
        aria-label={t('train.augment')}
        withItemsBorders={false}
        data={choices.augment.map((value) => ({ value, label: t(names[value]) }))}
        value={augment}
        onChange={(value) => void change({ augment: value })}
      />
      <p className={classes.note}>{t('train.noteAugment')}</p>
    </div>
  );
}

function MixSetting() {
  const { t } = useTranslation();
  const mix = useLab((state) => state.draft.mix);
  const used = useLab(({ draft, mnistAbsent }) => datasetOf(draft, mnistAbsent) !== 'strokes');
  const change = useLab((state) => state.change);
  return (
    <NumberField
      label={t('train.mix')}
      title={<span className={classes.beside}>{t('train.mix')}</span>}
      value={mix}
      range={ranges.mix}
      ladder={amounts}
      marks={[0, 10_000, 40_000]}
      format={grouped}
      onChange={(value) => void change({ mix: value })}
      note={used ? t('train.noteMix') : t('train.noteMixUnused')}
    />
  );
}
