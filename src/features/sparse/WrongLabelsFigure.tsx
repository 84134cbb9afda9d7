import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../ui/FigureFrame';
import { Icon } from '../../ui/Icon';
import { LitPart } from '../../ui/LitPart';
import { LabelSheet } from './LabelSheet';
import {
  accepts,
  type LabelForm,
  labelForms,
  lossNames,
  type SparseLoss,
  shapeErrors,
  shapeOf,
  shapeText,
  wantedShape,
} from './labelFit';
import classes from './WrongLabelsFigure.module.css';

export interface WrongLabelsFigureProps {
  /** Labels of the batch; empty until the digits are there. */
  readonly labels: readonly number[];
  readonly rows: number;
  readonly loss: SparseLoss;
  readonly onLoss: (loss: SparseLoss) => void;
  readonly form: LabelForm;
  readonly onForm: (form: LabelForm) => void;
}

const CLASSES = 10;

/** A loss and a kind of labels: whether their shapes fit, and what is said if not. */
export function WrongLabelsFigure({ labels, rows, loss, onLoss, form, onForm }: WrongLabelsFigureProps) {
  const { t } = useTranslation('sparse');
  const output = [rows, CLASSES];
  const given = shapeOf(form, rows, CLASSES);
  const wanted = wantedShape(loss, output);
  const fits = accepts(loss, given, output);
  const errors = shapeErrors(loss, given, output);
  const verdict = t(fits ? 'wrong.fits' : 'wrong.misfits', { wanted: shapeText(wanted), given: shapeText(given) });
  return (
    <FigureFrame label={t('wrong.label')} summary={verdict}>
      <div className={classes.choices}>
        <div className={classes.choice}>
          <code>loss=</code>
          <SegmentedControl
            aria-label="loss"
            withItemsBorders={false}
            value={loss}
            onChange={(value) => onLoss(lossNames.find((each) => each === value) ?? lossNames[0])}
            data={lossNames.map((value) => ({
              value,
              label: value.replace('categorical_crossentropy', 'categorical_…'),
            }))}
          />
        </div>
        <div className={classes.choice}>
          <span>{t('wrong.labels')}</span>
          <SegmentedControl
            aria-label={t('wrong.labels')}
            withItemsBorders={false}
            value={form}
            onChange={(value) => onForm(labelForms.find((each) => each === value) ?? 'oneHot')}
            data={labelForms.map((value) => ({ value, label: t(`wrong.forms.${value}`) }))}
          />
        </div>
      </div>
      <div className={classes.stage}>
        <div className={classes.sheets}>
          <LabelSheet labels={labels} form={form} caption={t('wrong.given', { shape: shapeText(given) })} />
          <dl className={classes.shapes}>
            <LitPart part="output">
              <dt>{t('wrong.output')}</dt>
              <dd>{shapeText(output)}</dd>
            </LitPart>
            <LitPart part="wanted">
              <dt>{t('wrong.wanted')}</dt>
              <dd>{shapeText(wanted)}</dd>
            </LitPart>
            <LitPart part="given">
              <dt>{t('wrong.gets')}</dt>
              <dd data-wrong={!fits || undefined}>{shapeText(given)}</dd>
            </LitPart>
          </dl>
        </div>
        <div>
          <p className={classes.verdict} data-fits={fits || undefined} role="status">
            <Icon name={fits ? 'check' : 'warning'} size={20} />
            {verdict}
          </p>
          {errors && (
            <dl className={classes.errors}>
              <dt>{t('wrong.keras')}</dt>
              <dd>{errors.keras}</dd>
              <dt>TensorFlow.js</dt>
              <dd>{errors.tfjs}</dd>
            </dl>
          )}
        </div>
      </div>
    </FigureFrame>
  );
}
