import { type PointerEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PixelGrid } from '../../ui/PixelGrid';
import { useWidth } from '../../ui/useWidth';
import { LayerHeadings } from './LayerHeadings';
import { OutputBars } from './OutputBars';
import classes from './Overview.module.css';
import { overviewLayout } from './overviewLayout';
import { Strip } from './Strip';
import { TermRays } from './TermRays';
import type { Flow } from './useFlow';
import { usePointing } from './usePointing';

const IMAGE = 28;

/** The digit on its way: picture, hidden layers as strips lit by their activations, ten bars. */
export function Overview({ flow }: { readonly flow: Flow }) {
  const { t } = useTranslation('layers');
  const [ref, width] = useWidth(860);
  const { layers, layer } = flow;
  const layout = overviewLayout(width, layers.length);
  const { picture, height } = layout;
  const image = layers[0].inputs;
  const pixels = useMemo(() => Float32Array.from(image), [image]);

  function chooseAt(number: number, units: number, event: PointerEvent): void {
    const { top, height: tall } = event.currentTarget.getBoundingClientRect();
    const unit = Math.floor(((event.clientY - top) / tall) * units);
    flow.chooseUnit(number, Math.min(units - 1, Math.max(0, unit)));
  }

  return (
    <div ref={ref}>
      <div className={classes.drawing} style={{ height }}>
        <Picture flow={flow} pixels={pixels} top={picture.top} size={picture.size} />
        <svg className={classes.svg} width={width} height={height} aria-hidden="true">
          <TermRays flow={flow} layout={layout} />
          {layers.map((each, index) => (
            <Strip
              key={each.number}
              layer={each}
              left={layout.lefts[index]}
              width={layout.strip}
              height={height}
              chosen={each === layer ? flow.unit : undefined}
              onChoose={(event) => chooseAt(each.number, each.units, event)}
            />
          ))}
          <OutputBars layer={layers[layers.length - 1]} layout={layout} />
        </svg>
      </div>
      <LayerHeadings flow={flow} layout={layout} />
      <p className={classes.hint}>{t('flow.hint')}</p>
    </div>
  );
}

interface PictureProps {
  readonly flow: Flow;
  readonly pixels: Float32Array;
  readonly top: number;
  readonly size: number;
}

/** The digit; in the first layer's view its pixels can be pointed at. */
function Picture({ flow, pixels, top, size }: PictureProps) {
  const { t } = useTranslation('layers');
  const { hot, picked, layer } = flow;
  const first = layer.number === 1;
  const at = first ? (hot ?? picked) : undefined;
  const { onKeyDown: _, ...pointing } = usePointing({
    columns: IMAGE,
    rows: IMAGE,
    at,
    point: first ? flow.point : () => {},
    pick: first ? flow.pick : () => {},
  });
  const cell = size / IMAGE;
  return (
    <div className={classes.picture} style={{ top, width: size }} {...pointing}>
      <PixelGrid values={pixels} label={t('flow.picture')} />
      {at !== undefined && (
        <span
          className={classes.mark}
          style={{ left: (at % IMAGE) * cell - 3, top: Math.floor(at / IMAGE) * cell - 3, width: cell + 6 }}
        />
      )}
    </div>
  );
}
