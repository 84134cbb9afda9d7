import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { LabState } from '../../store/LabState';
import { useLab } from '../../store/labContext';
import classes from './VerdictLine.module.css';
import { verdictOf } from './verdict';

/** The network's answer in words; nothing for an empty pad. */
export function VerdictLine() {
  const { t } = useTranslation();
  // A text changes only when the answer does, not with every new look.
  const digit = useLab(digitOf);
  const words = useLab((lab) => wordsOf(lab, t));
  return (
    <p className={classes.verdict} aria-live="polite" data-long={digit === undefined || undefined}>
      <span>{words}</span>
      {digit !== undefined && (
        <strong className={classes.digit} key={digit}>
          {' '}
          {digit}
        </strong>
      )}
    </p>
  );
}

function answer({ look, network }: LabState) {
  return look && verdictOf(look.probabilities, network?.trained ?? false);
}

function digitOf(lab: LabState): number | undefined {
  const verdict = answer(lab);
  return verdict?.kind === 'reads' ? verdict.digit : undefined;
}

function wordsOf(lab: LabState, t: TFunction): string {
  const verdict = answer(lab);
  if (!verdict) return '';
  if (verdict.kind === 'reads') return t('draw.reads');
  if (verdict.kind === 'unsure') return t('draw.unsure', { digit: verdict.digit, other: verdict.other });
  return t(verdict.even ? 'draw.untrained' : 'draw.untrainedWild');
}
