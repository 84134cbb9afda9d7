import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import classes from './KerasLogFigure.module.css';
import type { FitView } from './useFit';
import { useKerasLog } from './useKerasLog';
import { type Verbosity, verbosities } from './verbosity';

export interface KerasLogFigureProps {
  readonly runKey: string;
  readonly view: FitView;
  readonly verbose: Verbosity;
  readonly onVerbose: (verbose: Verbosity) => void;
  /** Starts and stops the run. */
  readonly controls: ReactNode;
}

/** What `fit` prints while it trains, in each of its three manners. */
export function KerasLogFigure({ runKey, view, verbose, onVerbose, controls }: KerasLogFigureProps) {
  const { t } = useTranslation('fit');
  const text = useKerasLog(runKey, view, verbose);
  const { records, run } = view;
  const last = records.at(-1);
  const summary = last
    ? t('log.summary', {
        epoch: last.epoch,
        loss: last.loss.toFixed(4),
        accuracy: last.accuracy.toFixed(4),
        valLoss: (last.valLoss ?? Number.NaN).toFixed(4),
        valAccuracy: (last.valAccuracy ?? Number.NaN).toFixed(4),
      })
    : t('log.empty');
  return (
    <FigureFrame label={t('log.label')} title={false} tools={controls} summary={summary}>
      <LitPart part="verbose" className={classes.choice}>
        <span className={classes.name}>verbose =</span>
        <SegmentedControl
          aria-label="verbose"
          withItemsBorders={false}
          value={String(verbose)}
          onChange={(value) => onVerbose(verbosities.find((each) => String(each) === value) ?? 2)}
          data={verbosities.map(String)}
        />
        <span className={classes.means}>{t(`log.verbose${verbose}`)}</span>
      </LitPart>
      <Output call={callText(run.epochs, run.batch, run.split, verbose)} text={text} name={t('log.label')} />
      {!text && <p className={classes.empty}>{t(verbose === 0 && last ? 'log.silent' : 'log.empty')}</p>}
    </FigureFrame>
  );
}

function callText(epochs: number, batch: number, split: number, verbose: Verbosity): string {
  return `model.fit(…, validation_split=${split}, epochs=${epochs}, batch_size=${batch}, verbose=${verbose})`;
}

interface OutputProps {
  readonly call: string;
  readonly text: string;
  readonly name: string;
}

/** The call and what it prints; the newest line stays in sight unless the reader has scrolled up. */
function Output({ call, text, name }: OutputProps) {
  const box = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text is what there is to follow
  useLayoutEffect(() => {
    if (box.current && follows.current) box.current.scrollTop = box.current.scrollHeight;
  }, [text]);
  return (
    <div className={classes.cell}>
      <code className={classes.call}>{call}</code>
      <div
        ref={box}
        className={classes.output}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label={name}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          follows.current = scrollHeight - scrollTop - clientHeight < 24;
        }}
      >
        {text}
      </div>
    </div>
  );
}
