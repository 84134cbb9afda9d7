import { useTranslation } from 'react-i18next';
import { lectureLog } from '../../core/log/lectureLog';
import type { EpochRecord } from '../../core/progress';
import { jumps } from '../../core/sleep';
import type { SlideEpoch } from '../../core/slides';
import { FigureFrame } from '../../ui/FigureFrame';
import { useLit } from '../../ui/litContext';
import classes from './LogFigure.module.css';

export interface LogFigureProps {
  readonly epochs: readonly EpochRecord[];
  readonly slides: readonly SlideEpoch[];
}

/** What the hand-written loop prints: your line, and under it the slides' line of the same epoch. */
export function LogFigure({ epochs, slides }: LogFigureProps) {
  const { t } = useTranslation('loop');
  const { lit } = useLit();
  const yours = logLines(epochs);
  const theirs = logLines(slides.map((epoch) => ({ ...epoch, ms: 0 })));
  const count = Math.max(yours.length, theirs.length);
  return (
    <FigureFrame
      label={t('logFigure.label')}
      notes={
        <ul className={classes.key}>
          <li className={classes.yours}>{t('logFigure.yours')}</li>
          <li className={classes.slides}>{t('logFigure.slides')}</li>
          <li>
            <span className={classes.jump}>0.8978</span> {t('logFigure.jump')}
          </li>
        </ul>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={classes.log} data-lit={lit === 'jump' || undefined} tabIndex={0}>
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its epoch
          <div key={index} className={classes.epoch}>
            {yours[index] ? (
              <LogLine line={yours[index]} className={classes.yours} />
            ) : (
              <code className={classes.ahead}>{`epoch=${String(index + 1).padStart(3)}, …`}</code>
            )}
            {theirs[index] && <LogLine line={theirs[index]} className={classes.slides} />}
          </div>
        ))}
      </div>
    </FigureFrame>
  );
}

interface Line {
  /** The line up to the training accuracy, the accuracy, and the rest. */
  readonly parts: readonly [before: string, accuracy: string, after: string];
  readonly jump: boolean;
}

/** The log's lines, taken apart round the training accuracy. */
function logLines(epochs: readonly EpochRecord[]): readonly Line[] {
  const jumped = new Set(jumps(epochs.map(({ accuracy }) => accuracy)).map(({ epoch }) => epoch));
  return lectureLog(epochs)
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      const [, before, accuracy, after] = /^(.*train_acc=)([\d.]+)(.*)$/.exec(line) ?? ['', line, '', ''];
      return { parts: [before, accuracy, after], jump: jumped.has(index + 1) };
    });
}

function LogLine({ line, className }: { readonly line: Line; readonly className: string }) {
  const [before, accuracy, after] = line.parts;
  return (
    <code className={className}>
      {before}
      {line.jump ? <mark className={classes.jump}>{accuracy}</mark> : accuracy}
      {after}
    </code>
  );
}
