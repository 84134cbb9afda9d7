import { useTranslation } from 'react-i18next';
import { WeightGrid } from '../../ui/WeightGrid';
import classes from './Activations.module.css';

/** Cells in a row at most. */
const COLUMNS = 64;

/** The units of each hidden layer, as brightly as the image lights them. The output layer is the bars'. */
export function Activations({ activations }: { readonly activations: readonly Float32Array[] }) {
  const { t } = useTranslation('inspect');
  const hidden = activations.slice(0, -1);
  if (!hidden.length) return null;
  return (
    <section aria-label={t('image.activations')}>
      <h3 className={classes.title}>{t('image.activations')}</h3>
      {hidden.map((values, index) => {
        const lit = values.filter((value) => value !== 0).length;
        const strongest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        const counts = { layer: index + 1, units: values.length, lit };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
          <div key={index} className={classes.layer}>
            <span className={classes.name}>{t('image.layer', counts)}</span>
            <div className={classes.cells}>
              <WeightGrid values={filled(values)} columns={columnsOf(values)} full={strongest || 1} />
            </div>
          </div>
        );
      })}
    </section>
  );
}

function columnsOf({ length }: Float32Array): number {
  return Math.min(COLUMNS, length);
}

/** Units with nothing behind the last of them, so that the rows are full. */
function filled(values: Float32Array): Float32Array {
  const columns = columnsOf(values);
  const all = new Float32Array(Math.ceil(values.length / columns) * columns);
  all.set(values);
  return all;
}
