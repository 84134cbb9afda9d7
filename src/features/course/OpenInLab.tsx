import { useTranslation } from 'react-i18next';
import type { TrainingRun } from '../../core/run';
import { runText } from '../../core/runText';
import { Icon } from '../../ui/Icon';
import classes from './OpenInLab.module.css';

/** A link that opens the lab with exactly this run. */
export function OpenInLab({ run }: { readonly run: TrainingRun }) {
  const { t } = useTranslation('frame');
  // `layers=` says "none"; without any key the lab would keep the run that it has.
  const query = new URLSearchParams({ epochs: String(run.epochs), ...runText(run) });
  return (
    <p className={classes.open}>
      <a href={`#/lab?${query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`}>
        <Icon name="net" size={20} />
        {t('openInLab')}
      </a>
    </p>
  );
}
