import { useTranslation } from 'react-i18next';
import { PIXELS } from '../../core/network';
import { PixelGrid } from '../../ui/PixelGrid';
import classes from './NumberStrip.module.css';

/** Numbers that are written out, from the first row of pixels that has ink. */
const SHOWN = 8;

/** The last picture laid out as what the network is given: 784 numbers in a row. */
export function NumberStrip({ pixels }: { readonly pixels: Float32Array | undefined }) {
  const { t } = useTranslation('predict');
  const from = pixels ? Math.max(0, pixels.findIndex((grey) => grey > 0) - 1) : 0;
  const some = pixels ? Array.from(pixels.subarray(from, from + SHOWN), (grey) => grey.toFixed(2)) : [];
  return (
    <div className={classes.strip}>
      <PixelGrid className={classes.line} values={pixels} columns={PIXELS} rows={1} label={t('rungs.strip')} />
      <p>
        {t('rungs.strip')}
        {pixels && <code>{`[…, ${some.join(', ')}, …]`}</code>}
      </p>
    </div>
  );
}
