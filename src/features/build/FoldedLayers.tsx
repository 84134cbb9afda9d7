import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import { useLab } from '../../store/labContext';
import { WordButton } from '../../ui/WordButton';
import { LayerEditor } from './LayerEditor';
import classes from './LayerEditor.module.css';

interface Props {
  /** First and last folded layer, 0-based. */
  readonly from: number;
  readonly to: number;
  readonly onDone: () => void;
}

/** The layers behind "+ n": a list; choosing one edits it in the same place. */
export function FoldedLayers({ from, to, onDone }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number>();
  const run = useLab((lab) => lab.draft);
  if (chosen !== undefined) {
    return (
      <>
        <WordButton quiet icon="left" label={t('build.back')} onClick={() => setChosen(undefined)} />
        <LayerEditor index={chosen} onDone={onDone} />
      </>
    );
  }
  return run.layers.slice(from, to + 1).map((layer, offset) => {
    const index = from + offset;
    return (
      <UnstyledButton key={index} className={classes.row} onClick={() => setChosen(index)}>
        <span>{t('build.hidden', { number: index + 1 })}</span>
        <span className={classes.rowValue}>
          <strong>{layer.units}</strong> {activations[layer.activation ?? run.activation].label}
        </span>
      </UnstyledButton>
    );
  });
}
