import { useTranslation } from 'react-i18next';
import { useLab, useLabStore } from '../../store/labContext';
import { WordButton } from '../../ui/WordButton';
import classes from './MomentWords.module.css';

export interface MomentWordsProps {
  /** Epochs of the run. */
  readonly to: number;
  /** Beside the epoch's number and where there is little room. */
  readonly short?: boolean;
}

/** Says which earlier epoch of the run is looked at; the ways to go on from it. */
export function MomentWords({ to, short = false }: MomentWordsProps) {
  const { t } = useTranslation();
  const store = useLabStore();
  const at = useLab(({ replay }) => replay?.at ?? 0);
  const gone = useLab(({ data }) => data.status === 'absent' || data.status === 'failed');
  return (
    <span className={classes.words} data-short={short || undefined}>
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
