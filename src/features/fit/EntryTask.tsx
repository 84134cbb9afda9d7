import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordButton } from '../../ui/WordButton';
import classes from './EntryTask.module.css';

export interface EntryTaskProps {
  /** The entry that the figure shows, as Python writes it. */
  readonly entry: string;
  /** Whether it is the one asked for. */
  readonly right: boolean;
  /** Whether the run has come as far as the entry. */
  readonly there: boolean;
  readonly onRight: () => void;
}

/** Hands in the entry that the figure shows as the answer. */
export function EntryTask({ entry, right, there, onRight }: EntryTaskProps) {
  const { t } = useTranslation(['fit', 'frame']);
  const [judged, setJudged] = useState<string>();
  function check(): void {
    setJudged(entry);
    if (right && there) onRight();
  }
  return (
    <div className={classes.entry}>
      <code>{entry}</code>
      <WordButton label={t('answer.check', { ns: 'frame' })} onClick={check} />
      <span role="status">
        {judged === entry &&
          (right && !there ? t('history.trainFirst') : t(right ? 'answer.right' : 'answer.wrong', { ns: 'frame' }))}
      </span>
    </div>
  );
}
