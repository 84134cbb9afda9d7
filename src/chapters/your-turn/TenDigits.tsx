import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultRun } from '../../core/run';
import { layersText } from '../../features/challenge/settings';
import { TrainBar } from '../../features/course/TrainBar';
import { TenFigure } from '../../features/ten-digits/TenFigure';
import type { Reading } from '../../features/ten-digits/ten';
import { useCourse } from '../../store/course/courseContext';
import { networkOf } from '../../store/course/networkOf';
import { useFigureState } from '../../ui/useFigureState';
import { KERAS_KEY, useOwnNetwork } from './ownNetwork';

/** Seeds of the order of the digits begin somewhere below this. */
const SEEDS = 100_000;

/** Ten digits of one's own handwriting, read by the best network of the first challenge. */
export function TenDigits({ onTen }: { readonly onTen: (readings: readonly Reading[]) => void }) {
  const { t } = useTranslation('your-turn');
  const [first] = useState(() => Math.floor(Math.random() * SEEDS));
  const [seed, setSeed] = useFigureState('ten', first, (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined));
  const own = useOwnNetwork();
  const weights = useCourse((course) => (own ? course.runs[own.key]?.weights : undefined));
  const run = own?.run;
  const network = useMemo(() => (run && weights ? networkOf(run, weights) : undefined), [run, weights]);
  const reader = own
    ? t('ten.reader', { name: layersText(own.run) || t('noHidden'), accuracy: own.valAccuracy.toFixed(4) })
    : t('ten.noReader');
  const needed = own === undefined || own.key === KERAS_KEY;
  return (
    <TenFigure
      network={network}
      reader={reader}
      seed={seed}
      onSeed={setSeed}
      onTen={onTen}
      tools={needed && <TrainBar runKey={KERAS_KEY} run={defaultRun} label={t('ten.train')} />}
    />
  );
}
