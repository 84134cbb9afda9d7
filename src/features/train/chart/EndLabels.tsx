import { useTranslation } from 'react-i18next';
import classes from './EndLabels.module.css';
import type { Place } from './place';
import type { Readout } from './readout';

/** Pixels from the middle of one label to the next. */
const APART = 22;

/** Names and numbers where the lines end, kept from covering each other. */
export function EndLabels({ readout, place }: { readonly readout: Readout; readonly place: Place }) {
  const { t } = useTranslation();
  const labels = [
    { line: 'train', name: t('train.lineTrain'), value: readout.train },
    { line: 'validation', name: t('train.lineValidation'), value: readout.validation },
  ].flatMap(({ line, name, value }) => (value === undefined ? [] : [{ line, name, value, y: heightOf(place, value) }]));
  spread(labels, place.height);
  return (
    <dl className={classes.labels}>
      {labels.map(({ line, name, value, y }) => (
        <div key={line} className={classes.label} data-line={line} style={{ top: y }}>
          <dt>{name}</dt>
          <dd>{value.toFixed(3).replace(/^0\./, '.')}</dd>
        </div>
      ))}
    </dl>
  );
}

function heightOf(place: Place, value: number): number {
  return Math.min(place.height, Math.max(0, place.y(value)));
}

/** Moves two labels apart about their middle, and both back into the plot. */
function spread(labels: { y: number }[], height: number): void {
  if (labels.length < 2) return;
  const [upper, lower] = [...labels].sort((a, b) => a.y - b.y);
  const lack = APART - (lower.y - upper.y);
  if (lack <= 0) return;
  upper.y -= lack / 2;
  lower.y += lack / 2;
  const shift = Math.min(0, height - lower.y) || Math.max(0, -upper.y);
  upper.y += shift;
  lower.y += shift;
}
