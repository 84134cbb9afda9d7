import { useTranslation } from 'react-i18next';
import type { SequentialModel } from '../../core/sequential/SequentialModel';
import { summaryText } from '../../core/sequential/summaryText';
import { FigureFrame } from '../../ui/FigureFrame';
import classes from './SummaryFigure.module.css';

/** `model.summary()` as Keras prints it. */
export function SummaryFigure({ model }: { readonly model: SequentialModel }) {
  const { t } = useTranslation('keras');
  return (
    <FigureFrame label={t('summaryFigure')} title="model.summary()">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className={classes.print} tabIndex={0}>
        {summaryText(model)}
      </pre>
    </FigureFrame>
  );
}
