import { useTranslation } from 'react-i18next';
import { type HiddenLayer, ranges } from '../../core/run';
import { NumberStepper } from '../../ui/NumberStepper';
import { ValueButton } from '../../ui/ValueButton';
import { WordButton } from '../../ui/WordButton';
import classes from './Settings.module.css';
import { layersText } from './settings';

/** Most hidden layers of a challenge, and the units of one that is added. */
const MOST = 4;
const ADDED = 32;
const ladder = [1, 2, 4, 8, 10, 12, 16, 24, 32, 40, 48, 56, 64, 72, 80, 96, 128, 256, 512, 1024];

export interface LayersSettingProps {
  readonly layers: readonly HiddenLayer[];
  readonly onChange: (layers: readonly HiddenLayer[]) => void;
}

/** The hidden layers, from none to four, each with its number of units. */
export function LayersSetting({ layers, onChange }: LayersSettingProps) {
  const { t } = useTranslation('your-turn');
  return (
    <ValueButton label={t('settings.layers')} value={layersText({ layers }) || t('none')} width={340}>
      <div className={classes.layers}>
        {layers.map(({ units }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
          <div key={index} className={classes.layer}>
            <span aria-hidden="true">{t('layer', { number: index + 1 })}</span>
            <NumberStepper
              label={t('layer', { number: index + 1 })}
              value={units}
              onChange={(next) => onChange(layers.with(index, { units: next }))}
              range={ranges.units}
              ladder={ladder}
            />
            <WordButton
              quiet
              iconOnly
              icon="clear"
              label={t('removeLayer', { number: index + 1 })}
              onClick={() => onChange(layers.toSpliced(index, 1))}
            />
          </div>
        ))}
        <WordButton
          icon="plus"
          label={t('addLayer')}
          disabled={layers.length >= MOST}
          onClick={() => onChange([...layers, { units: layers.at(-1)?.units ?? ADDED }])}
        />
      </div>
    </ValueButton>
  );
}
