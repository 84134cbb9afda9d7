import { useTranslation } from 'react-i18next';
import { CLASSES, denseLayers } from '../../core/network';
import { MAX_HIDDEN_LAYERS } from '../../core/run';
import { useLab } from '../../store/labContext';
import { WordButton } from '../../ui/WordButton';
import { EditorTitle } from './EditorTitle';
import { addLayer } from './editLayers';
import { InitializerMenu } from './InitializerMenu';
import classes from './LayerEditor.module.css';
import { LayerSum } from './LayerSum';
import { unitsText } from './layerText';
import { RestartNote } from './RestartNote';

/** The output layer: its size and softmax are the task's, only its initializer is the student's. */
export function OutputEditor() {
  const { t } = useTranslation();
  const run = useLab((lab) => lab.draft);
  const change = useLab((lab) => lab.change);
  const count = run.layers.length;
  return (
    <div className={classes.editor}>
      <EditorTitle name={t('build.output')} text={unitsText(t, CLASSES)} />
      <p className={classes.text}>{t('build.outputNote')}</p>
      <InitializerMenu value={run.outputInit} onChange={(outputInit) => change({ outputInit })} />
      <LayerSum layer={denseLayers(run)[count]} />
      <div>
        <WordButton
          quiet
          icon="plus"
          label={t('build.addBefore')}
          disabled={count >= MAX_HIDDEN_LAYERS}
          onClick={() => change({ layers: addLayer(run, count) })}
        />
      </div>
      <RestartNote />
    </div>
  );
}
