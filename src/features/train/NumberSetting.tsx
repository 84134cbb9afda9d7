import { useTranslation } from 'react-i18next';
import { presets } from '../../core/presets';
import { useLab } from '../../store/labContext';
import { NumberField } from '../../ui/NumberField';
import { type NumberKey, numberFields } from './numberFields';

const labels = {
  lr: 'train.lr',
  batch: 'train.batchLong',
  epochs: 'train.epochs',
  split: 'train.splitLong',
  seed: 'train.seed',
} as const;

const notes = {
  lr: 'train.noteLr',
  batch: 'train.noteBatch',
  epochs: 'train.noteEpochs',
  split: 'train.noteSplit',
  seed: 'train.noteSeed',
} as const;

/** One number of the run: stepper, slider, and what it does and what the slides used. */
export function NumberSetting({ name }: { readonly name: NumberKey }) {
  const { t } = useTranslation();
  const value = useLab((state) => state.draft[name]);
  const change = useLab((state) => state.change);
  const tried = useLab(({ preset }) => name === 'seed' && preset !== undefined && presets[preset].seeds !== undefined);
  return (
    <NumberField
      {...numberFields[name]}
      label={t(labels[name])}
      value={value}
      onChange={(number) => void change({ [name]: number })}
      note={tried ? t('train.noteSeedTried') : t(notes[name])}
    />
  );
}
