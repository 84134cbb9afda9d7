import { useTranslation } from 'react-i18next';
import { MAX_HIDDEN_LAYERS } from '../../core/run';
import { useLab } from '../../store/labContext';
import { WordButton } from '../../ui/WordButton';
import { addLayer, moveLayer, removeLayer } from './editLayers';
import classes from './LayerEditor.module.css';

interface Props {
  readonly index: number;
  readonly onDone: () => void;
}

/** Moves a hidden layer among the others, adds one after it, removes it. */
export function LayerMoves({ index, onDone }: Props) {
  const { t } = useTranslation();
  const run = useLab((lab) => lab.draft);
  const change = useLab((lab) => lab.change);
  const count = run.layers.length;
  function act(layers: typeof run.layers): void {
    change({ layers });
    onDone();
  }
  const move = (by: 1 | -1) => () => act(moveLayer(run, index, by));
  return (
    <div className={classes.moves}>
      {count > 1 && (
        <>
          <WordButton quiet icon="left" label={t('build.moveLeft')} disabled={index === 0} onClick={move(-1)} />
          <WordButton
            quiet
            icon="right"
            label={t('build.moveRight')}
            disabled={index === count - 1}
            onClick={move(1)}
          />
        </>
      )}
      <WordButton
        quiet
        icon="plus"
        label={t('build.addAfter')}
        disabled={count >= MAX_HIDDEN_LAYERS}
        onClick={() => act(addLayer(run, index + 1))}
      />
      <WordButton quiet label={t('build.remove')} onClick={() => act(removeLayer(run, index))} />
    </div>
  );
}
