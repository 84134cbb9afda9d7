import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BenchNetwork } from '../../store/useBenchNetwork';
import { PixelGrid } from '../../ui/PixelGrid';
import { greysOf } from '../../ui/ReadSamples';
import { WeightGrid } from '../../ui/WeightGrid';
import { answers, mostExciting } from './excites';
import { type FirstLayer, unitPicture } from './firstLayer';
import { SignedBars, signed } from './SignedBars';
import classes from './UnitDetail.module.css';
import { unitName } from './unitName';
import { strongestOutgoing } from './unitSum';
import type { SampleRows } from './useRunData';

/** Images and weights that are shown of a unit. */
const IMAGES = 10;
const WEIGHTS = 6;

export interface UnitDetailProps {
  readonly bench: BenchNetwork;
  readonly layer: FirstLayer;
  readonly full: number;
  readonly unit: number;
  readonly tests: SampleRows | undefined;
}

/** One unit of the first layer: its picture, its bias, where it sends most, and what excites it. */
export function UnitDetail({ bench, layer, full, unit, tests }: UnitDetailProps) {
  const { t } = useTranslation('inspect');
  const { run, weights } = bench;
  const picture = useMemo(() => unitPicture(layer, unit), [layer, unit]);
  const onward = useMemo(() => strongestOutgoing(weights, { layer: 0, unit }, WEIGHTS), [weights, unit]);
  const layers = run.layers.length + 1;
  const name = unitName(t, 0, layers, unit);
  return (
    <section className={classes.detail} aria-label={name}>
      <div className={classes.picture}>
        <WeightGrid values={picture} full={full} label={t('learned.pictureOf', { name })} />
      </div>
      <div>
        <h2 className={classes.name}>{name}</h2>
        <p className={classes.bias}>{t('learned.bias', { bias: signed(weights[1].values[unit]) })}</p>
        {onward.length > 0 && (
          <>
            <h3 className={classes.part}>{t('learned.onward')}</h3>
            <SignedBars
              label={t('learned.onward')}
              bars={onward.map(({ other, weight }) => ({
                key: other,
                name: unitName(t, 1, layers, other),
                value: weight,
              }))}
            />
          </>
        )}
      </div>
      {tests && <Exciting bench={bench} unit={unit} tests={tests} />}
    </section>
  );
}

interface ExcitingProps extends Pick<UnitDetailProps, 'bench' | 'unit'> {
  readonly tests: SampleRows;
}

/** The test images that a unit answers most. */
function Exciting({ bench, unit, tests }: ExcitingProps) {
  const { t } = useTranslation('inspect');
  const { run, weights } = bench;
  const most = useMemo(() => mostExciting(answers(run, weights, unit, tests), IMAGES), [run, weights, unit, tests]);
  const count = tests.labels.length;
  if (!count) return null;
  return (
    <div className={classes.exciting}>
      <h3 className={classes.part}>
        {t(most.length ? 'learned.exciting' : 'learned.nothingExcites', { images: count })}
      </h3>
      <ul className={classes.images}>
        {most.map(({ index, value }) => (
          <li key={index}>
            <PixelGrid
              values={greysOf(tests, index)}
              label={t('learned.excitedBy', {
                row: tests.from + index,
                label: tests.labels[index],
                value: value.toFixed(2),
              })}
            />
            <span aria-hidden="true">{value.toFixed(2)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
