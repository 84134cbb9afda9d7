import { useTranslation } from 'react-i18next';
import classes from './DataTag.module.css';

export interface DataTagProps {
  /** Name of a data set. */
  readonly data: string | undefined;
}

/** Says of a figure that it was measured on generated digits, so that nobody takes it for MNIST's. */
export function DataTag({ data }: DataTagProps) {
  const { t } = useTranslation();
  return data === 'strokes' ? <span className={classes.tag}>{t('data.strokes')}</span> : null;
}
