import { Tooltip, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MAX_HIDDEN_LAYERS } from '../../core/run';
import { useLab } from '../../store/labContext';
import { Icon } from '../../ui/Icon';
import classes from './AddLayerButton.module.css';
import { addLayer } from './editLayers';

interface Props {
  /** The place that the new layer will take among the hidden ones. */
  readonly index: number;
  readonly small?: boolean;
}

/** "+" between two layers: adds one of 32 ReLU. */
export function AddLayerButton({ index, small }: Props) {
  const { t } = useTranslation();
  const run = useLab((lab) => lab.draft);
  const change = useLab((lab) => lab.change);
  const full = run.layers.length >= MAX_HIDDEN_LAYERS;
  const place = t('build.addAt', { number: index + 1 });
  return (
    <Tooltip label={full ? t('build.mostLayers', { most: MAX_HIDDEN_LAYERS }) : t('build.addNote')} openDelay={400}>
      <UnstyledButton
        className={classes.button}
        data-small={small || undefined}
        aria-label={place}
        aria-disabled={full}
        onClick={() => !full && change({ layers: addLayer(run, index) })}
      >
        <span className={classes.disc}>
          <Icon name="plus" size={16} />
        </span>
      </UnstyledButton>
    </Tooltip>
  );
}
