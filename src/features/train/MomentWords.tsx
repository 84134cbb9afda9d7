import { useTranslation } from 'react-i18next';
import { useLab, useLabStore } from '../../store/labContext';
import { WordButton } from '../../ui/WordButton';
import classes from './MomentWords.module.css';

export interface MomentWordsProps {
  /** Epochs of the run. */
  readonly to: number;
  /** stacked: in two lines. short: in few words too, beside the epoch's number. */
  readonly layout?: 'inline' | 'stacked' | 'short';
}

/** Says which earlier epoch of the run is looked at; the ways to go on from it. */
export function MomentWords({ to, layout = 'inline' }: MomentWordsProps) {
  const short = layout === 'short';
  const { t } = useTranslation();
  const store = useLabStore();
  const at = useLab(({ replay }) => replay?.at ?? 0);
  const gone = useLab(({ data }) => data.status === 'absent' || data.status === 'failed');
  return (
    <span className={classes.words} data-layout={layout}>
      <strong>{short ? t('moment.short') : t('moment.looking', { epoch: at, to })}</strong>
      <WordButton
        className={classes.word}
        label={t(short ? 'moment.trainOnShort' : 'moment.trainOn')}
        disabled={gone}
        title={gone ? t('train.whyNoData') : undefined}
        // What goes wrong is told by the store's `fault`.
        onClick={() =>
          void store
            .getState()
            .train()
            .catch(() => undefined)
        }
      />
      <WordButton
        className={classes.word}
        label={t(short ? 'moment.backShort' : 'moment.back')}
        onClick={() => store.getState().leaveReplay()}
      />
    </span>
  );
}
