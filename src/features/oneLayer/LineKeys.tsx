import { useTranslation } from 'react-i18next';
import { LineKey, type LineKeyProps } from '../../ui/curves/LineKey';
import { LitPart } from '../../ui/LitPart';
import { validationOf } from './curveLines';
import classes from './LayerRun.module.css';
import type { OneLayerView } from './useOneLayer';

/** Which line is which, and what they say at the epoch shown. */
export function LineKeys({ view }: { readonly view: OneLayerView }) {
  const { t } = useTranslation('one-layer');
  const { metric, records, epoch, slides } = view;
  const own = records[(epoch ?? 0) - 1];
  const printed = slides?.epochs.find((row) => row.epoch === epoch);
  const keys: readonly (LineKeyProps & { readonly value: number | undefined })[] = [
    { look: 'train', name: t('train'), value: own?.[metric] },
    { look: 'validation', name: t('validation'), value: own && validationOf(metric, own) },
    ...(slides
      ? [
          { look: 'slides' as const, name: t('slidesTrain'), value: printed?.[metric] },
          {
            look: 'slidesDotted' as const,
            name: t('slidesValidation'),
            value: printed && validationOf(metric, printed),
          },
        ]
      : []),
  ];
  return (
    <>
      {epoch !== undefined && <p className={classes.at}>{t('afterEpoch', { epoch })}</p>}
      <dl className={classes.keys}>
        {keys.map(({ value, ...key }) => (
          <LitPart key={key.look} part={key.look} data-look={key.look}>
            <dt>
              <LineKey {...key} />
            </dt>
            <dd>{value?.toFixed(4)}</dd>
          </LitPart>
        ))}
      </dl>
    </>
  );
}
