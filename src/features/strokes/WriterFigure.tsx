import { useTranslation } from 'react-i18next';
import { WordButton } from '../../ui/WordButton';
import { DigitChooser } from './DigitChooser';
import { TraitSliders } from './TraitSliders';
import { useWriting } from './useWriting';
import { WayChooser } from './WayChooser';
import classes from './WriterFigure.module.css';
import { WritingLadder } from './WritingLadder';

/** One generated digit from its strokes to its 28 × 28, with all that can be changed on the way. */
export function WriterFigure() {
  const { t } = useTranslation();
  const { choice, written, chooseDigit, changeWriter, changeWay, holdTrait } = useWriting();
  return (
    <section className={classes.figure}>
      <h2 className={classes.title}>{t('strokes.title')}</h2>
      <div className={classes.choices}>
        <DigitChooser digit={choice.digit} onChoose={chooseDigit} />
        <WayChooser digit={choice.digit} way={written.steps.way} onChange={changeWay} />
        <WordButton icon="pen" label={t('strokes.anotherWriter')} onClick={changeWriter} />
      </div>
      <WritingLadder written={written} />
      <TraitSliders digit={choice.digit} hand={written.steps.hand} held={choice.hand} onHold={holdTrait} />
    </section>
  );
}
