import { useTranslation } from 'react-i18next';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveAxis, CurvePoint } from '../../ui/curves/CurveSpace';
import { LineKey } from '../../ui/curves/LineKey';
import classes from './SlipCurves.module.css';
import { type SweepEntry, type SweepResults, scaleEntries, shiftEntries, unspoilt } from './sweep';

export interface SlipChoiceProps {
  readonly results: SweepResults;
  /** Key of the slip that is looked at. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** A slip at its place on an axis of whole numbers: pixels of a shift, tenths of a scale. */
interface Stop {
  readonly at: number;
  readonly entry: SweepEntry;
}

const shiftStops: readonly Stop[] = [unspoilt, ...shiftEntries].map((entry, at) => ({ at, entry }));
const scaleStops: readonly Stop[] = [...scaleEntries.slice(0, 3), unspoilt, ...scaleEntries.slice(3)].map(
  (entry, index) => ({ at: 7 + index, entry }),
);
const y: CurveAxis = { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1], text: (tick) => tick.toFixed(2) };

/** Accuracy over shift and over scale, yours and what is known of MNIST. */
export function SlipCurves(props: SlipChoiceProps) {
  const { t } = useTranslation('predict');
  return (
    <div>
      <p className={classes.keys}>
        <LineKey look="train" name={t('slips.yours')} />
        <LineKey look="other" name={t('slips.reference')} />
      </p>
      <div className={classes.charts}>
        <SlipCurve {...props} stops={shiftStops} name={t('slips.shiftAxis')} text={(at) => String(at)} />
        <SlipCurve
          {...props}
          stops={scaleStops}
          name={t('slips.scaleAxis')}
          text={(at) => `×${(at / 10).toFixed(1)}`}
        />
      </div>
    </div>
  );
}

interface SlipCurveProps extends SlipChoiceProps {
  readonly stops: readonly Stop[];
  readonly name: string;
  readonly text: (at: number) => string;
}

function SlipCurve({ results, chosen, onChoose, stops, name, text }: SlipCurveProps) {
  const { t } = useTranslation('predict');
  const [first, last] = [stops[0].at, stops[stops.length - 1].at];
  const picked = stops.find(({ entry }) => entry.key === chosen)?.at;
  const at = picked ?? stops.find(({ entry }) => entry === unspoilt)?.at ?? first;
  const points = (value: (entry: SweepEntry) => number | undefined): readonly CurvePoint[] =>
    stops.flatMap((stop) => {
      const accuracy = value(stop.entry);
      return accuracy === undefined ? [] : [[stop.at, accuracy] as const];
    });
  const found = results[stops.find((stop) => stop.at === at)?.entry.key ?? '']?.accuracy;
  return (
    <div>
      <CurveChart
        x={{ from: first - 0.4, to: last + 0.4, ticks: stops.map((stop) => stop.at), text }}
        y={y}
        height={150}
        lines={[
          { key: 'reference', look: 'other', points: points(({ reference }) => reference) },
          { key: 'yours', look: 'train', points: points(({ key }) => results[key]?.accuracy) },
        ]}
        picker={{
          at,
          onAt: (next) => onChoose(stops.find((stop) => stop.at === next)?.entry.key ?? unspoilt.key),
          last,
          label: name,
          text: found === undefined ? text(at) : t('slips.at', { place: text(at), accuracy: found.toFixed(3) }),
        }}
        over={(space) =>
          picked !== undefined && found !== undefined ? (
            <text className={classes.value} x={space.x(picked)} y={space.y(found) - 12} textAnchor="middle">
              {found.toFixed(3).replace(/^0/, '')}
            </text>
          ) : null
        }
      />
      <p className={classes.axis}>{name}</p>
    </div>
  );
}
