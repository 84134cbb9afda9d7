import { useTranslation } from 'react-i18next';
import type { DenseLayer } from '../../core/network';
import classes from './LayerEditor.module.css';
import { parametersText, productText } from './layerText';

/** A layer's parameters as the sum they are. */
export function LayerSum({ layer }: { layer: DenseLayer }) {
  const { t } = useTranslation();
  return (
    <p className={classes.text}>{t('build.sum', { total: parametersText([layer]), product: productText(layer) })}</p>
  );
}
