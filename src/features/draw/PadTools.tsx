import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { WordButton } from '../../ui/WordButton';
import classes from './PadTools.module.css';

/** Undo and clear. On a phone they are signs without their words. */
export function PadTools({ iconOnly }: { iconOnly?: boolean }) {
  const { t } = useTranslation();
  const drawn = useLab((lab) => lab.strokes.length > 0);
  const onBench = useLab((lab) => lab.pixels !== undefined);
  const undo = useLab((lab) => lab.undo);
  const clear = useLab((lab) => lab.clear);
  return (
    <div className={classes.tools}>
      <WordButton quiet iconOnly={iconOnly} icon="undo" label={t('draw.undo')} disabled={!drawn} onClick={undo} />
      <WordButton quiet iconOnly={iconOnly} icon="clear" label={t('draw.clear')} disabled={!onBench} onClick={clear} />
    </div>
  );
}
