import { useTranslation } from 'react-i18next';
import { percent } from '../../ui/format';
import { WordButton } from '../../ui/WordButton';
import classes from './SweepBar.module.css';
import { sweepEntries } from './sweep';
import type { Sweep } from './useSweep';

/** Starts and stops the trial of all slips, and says how far it has come. */
export function SweepBar({ sweep }: { readonly sweep: Sweep }) {
  const { t } = useTranslation('predict');
  const { results, share, start, stop } = sweep;
  const known = Object.keys(results).length;
  if (share !== undefined) {
    return (
      <span className={classes.bar}>
        <WordButton quiet icon="stop" label={t('slips.stop')} onClick={stop} />
        <progress className={classes.progress} value={share} aria-label={t('slips.progress')} />
        <span aria-hidden="true">{percent(share)}</span>
      </span>
    );
  }
  return (
    <span className={classes.bar}>
      {known < sweepEntries.length && (
        <WordButton icon="play" label={t(known ? 'slips.goOn' : 'slips.start')} onClick={start} />
      )}
      <span role="status">{known > 0 && t('slips.done', { known, of: sweepEntries.length })}</span>
    </span>
  );
}
