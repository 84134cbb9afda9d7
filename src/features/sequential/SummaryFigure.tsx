import { useTranslation } from 'react-i18next';
import type { SequentialModel } from '../../core/sequential/SequentialModel';
import { COUNTS_FROM, summaryText } from '../../core/sequential/summaryText';
import { FigureFrame } from '../../ui/FigureFrame';
import { useLit } from '../../ui/litContext';
import classes from './SummaryFigure.module.css';

/** `model.summary()` as Keras prints it; the place of the batch and the counts light up with the words. */
export function SummaryFigure({ model }: { readonly model: SequentialModel }) {
  const { t } = useTranslation('keras');
  return (
    <FigureFrame label={t('summaryFigure')} title="model.summary()">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className={classes.print} tabIndex={0}>
        {summaryText(model)
          .split('\n')
          .map((line, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <Line key={row} text={line} />
          ))}
      </pre>
    </FigureFrame>
  );
}

function Line({ text }: { readonly text: string }) {
  const { lit } = useLit();
  const [before, after] = text.split('None');
  if (after === undefined && !text.includes('Param #')) return `${text}\n`;
  const from = COUNTS_FROM - before.length - 'None'.length;
  return (
    <>
      {after === undefined ? text.slice(0, COUNTS_FROM) : before}
      {after !== undefined && (
        <>
          <span data-lit={lit === 'batch' || undefined}>None</span>
          {after.slice(0, from)}
        </>
      )}
      <span data-lit={lit === 'params' || undefined}>
        {after === undefined ? text.slice(COUNTS_FROM) : after.slice(from)}
      </span>
      {'\n'}
    </>
  );
}
