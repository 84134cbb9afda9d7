import { useTranslation } from 'react-i18next';
import { denseLayers } from '../../core/network';
import { type HiddenLayer, ranges } from '../../core/run';
import { useLab } from '../../store/labContext';
import { NumberField } from '../../ui/NumberField';
import { ActivationChoice } from './ActivationChoice';
import { EditorTitle } from './EditorTitle';
import { editLayer } from './editLayers';
import { InitializerMenu } from './InitializerMenu';
import classes from './LayerEditor.module.css';
import { LayerMoves } from './LayerMoves';
import { LayerSum } from './LayerSum';
import { unitsText } from './layerText';
import { RestartNote } from './RestartNote';

const unitLadder = Array.from({ length: 11 }, (_, power) => 2 ** power);
const unitMarks = [1, 8, 64, 256, 1024];

interface Props {
  /** Which hidden layer, 0-based. */
  readonly index: number;
  /** Called when the layer is gone or has moved away. */
  readonly onDone: () => void;
}

/** Everything about one hidden layer: units, activation, initializer, place. Changes apply at once. */
export function LayerEditor({ index, onDone }: Props) {
  const { t } = useTranslation();
  const run = useLab((lab) => lab.draft);
  const change = useLab((lab) => lab.change);
  const layer = run.layers[index];
  if (!layer) return null;
  const edit = (patch: Partial<HiddenLayer>) => change({ layers: editLayer(run, index, patch) });
  const name = t('build.hidden', { number: index + 1 });
  return (
    <div className={classes.editor}>
      <NumberField
        label={t('build.units')}
        title={<EditorTitle name={name} text={unitsText(t, layer.units)} />}
        value={layer.units}
        onChange={(units) => edit({ units })}
        range={ranges.units}
        ladder={unitLadder}
        marks={unitMarks}
      />
      <ActivationChoice
        label={t('build.activation')}
        value={layer.activation ?? run.activation}
        onChange={(activation) => edit({ activation })}
      />
      <InitializerMenu value={layer.init ?? run.init} onChange={(init) => edit({ init })} />
      <LayerSum layer={denseLayers(run)[index]} />
      <LayerMoves index={index} onDone={onDone} />
      <RestartNote />
    </div>
  );
}
