import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordButton } from '../../ui/WordButton';
import classes from './NotesPage.module.css';
import { clockText, elapsedText } from './timeText';

/** The time of day, and how long the presentation goes on; that can be counted anew. */
export function NotesTimes({ since }: { readonly since: number }) {
  const { t } = useTranslation('present');
  const [now, setNow] = useState(Date.now);
  const [own, setOwn] = useState<number>();
  useInterval(() => setNow(Date.now()), 500, { autoInvoke: true });
  return (
    <dl className={classes.times}>
      <div>
        <dt>{t('notes.clock')}</dt>
        <dd>{clockText(new Date(now))}</dd>
      </div>
      <div>
        <dt>{t('notes.elapsed')}</dt>
        <dd>
          {elapsedText(now - (own ?? since))}
          <WordButton quiet iconOnly icon="reset" label={t('notes.restart')} onClick={() => setOwn(Date.now())} />
        </dd>
      </div>
    </dl>
  );
}
