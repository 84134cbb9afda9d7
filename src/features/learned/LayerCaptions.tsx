import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import type { DenseLayer } from '../../core/network';
import type { Survey } from '../../engine/plain/survey';
import classes from './NetworkFigure.module.css';
import type { NetworkLayout } from './networkLayout';

export interface LayerCaptionsProps {
  readonly layout: NetworkLayout;
  readonly layers: readonly DenseLayer[];
  readonly survey: Survey | undefined;
}

/** Beside each layer: how many units, of which kind, and how many of them are dead. */
export function LayerCaptions({ layout, layers, survey }: LayerCaptionsProps) {
  const { t } = useTranslation('inspect');
  return layout.blocks.map((block, index) => {
    const { name, units, activation } = layers[index];
    const dead = survey?.layers[index]?.dead.reduce((sum, one) => sum + one, 0) ?? 0;
    const place = layout.down
      ? { left: block.x, top: block.y - 24 }
      : { left: block.x + (block.columns * block.pitchX) / 2, top: layout.height + 8 };
    return (
      <p key={name} className={classes.caption} data-down={layout.down || undefined} style={place} aria-hidden="true">
        <b>{units}</b> {activation === 'softmax' ? 'softmax' : activations[activation].label}
        {activation !== 'softmax' && survey && (
          <span data-dead={dead > 0 || undefined}>{t('learned.deadOf', { count: dead })}</span>
        )}
      </p>
    );
  });
}
