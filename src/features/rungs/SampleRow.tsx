import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { reduce } from '../../core/digit';
import { PixelGrid } from '../../ui/PixelGrid';
import classes from './SampleRow.module.css';
import { sampleStrokes } from './sampleStrokes';

const digits = Array.from({ length: 10 }, (_, digit) => digit);

/** Ten digits for those who do not draw; pressed again, another hand writes it. */
export function SampleRow({ onTake }: { readonly onTake: (digit: number) => void }) {
  const { t } = useTranslation('predict');
  const pictures = useMemo(() => digits.map((digit) => reduce(sampleStrokes(digit, 0))?.pixels), []);
  return (
    <fieldset className={classes.samples}>
      <legend>{t('rungs.samples')}</legend>
      {digits.map((digit) => (
        <button key={digit} type="button" aria-label={t('rungs.sample', { digit })} onClick={() => onTake(digit)}>
          <PixelGrid values={pictures[digit]} label="" />
        </button>
      ))}
    </fieldset>
  );
}
