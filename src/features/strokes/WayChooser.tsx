import { useTranslation } from 'react-i18next';
import { allographs } from '../../data/strokes/allographs';
import { WordButton } from '../../ui/WordButton';
import classes from './WayChooser.module.css';

export interface WayChooserProps {
  readonly digit: number;
  /** Index among the digit's allographs. */
  readonly way: number;
  readonly onChange: (by: 1 | -1) => void;
}

/** Which of the usual ways of writing the digit, one after the other. */
export function WayChooser({ digit, way, onChange }: WayChooserProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.way}>
      <WordButton icon="left" label={t('strokes.wayBefore')} iconOnly quiet onClick={() => onChange(-1)} />
      <output className={classes.number}>
        {t('strokes.way', { number: way + 1, total: allographs[digit].length })}
      </output>
      <WordButton icon="right" label={t('strokes.wayAfter')} iconOnly quiet onClick={() => onChange(1)} />
    </div>
  );
}
