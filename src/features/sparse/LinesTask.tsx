import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordButton } from '../../ui/WordButton';
import classes from './LinesTask.module.css';
import { changing, programLines } from './programLines';

/** Which lines of the program have to change for integer labels? */
export function LinesTask({ onRight }: { readonly onRight: () => void }) {
  const { t } = useTranslation(['sparse', 'frame']);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [verdict, setVerdict] = useState<'right' | 'wrong'>();
  function check(): void {
    const right = programLines.every(({ key }) => chosen.includes(key) === changing.includes(key));
    setVerdict(right ? 'right' : 'wrong');
    if (right) onRight();
  }
  return (
    <div className={classes.lines}>
      <Checkbox.Group
        aria-label={t('lines.label')}
        value={[...chosen]}
        onChange={(next) => {
          setChosen(next);
          setVerdict(undefined);
        }}
      >
        {programLines.map(({ key, text }) => (
          <Checkbox key={key} className={classes.line} value={key} label={<code>{text}</code>} />
        ))}
      </Checkbox.Group>
      <div className={classes.check}>
        <WordButton label={t('answer.check', { ns: 'frame' })} disabled={!chosen.length} onClick={check} />
        <span role="status">{verdict && t(`lines.${verdict}`)}</span>
      </div>
    </div>
  );
}
