import { VisuallyHidden } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IMAGE_SIDE } from '../../core/network';
import classes from './PixelPad.module.css';
import { usePixelKeys } from './usePixelKeys';
import { usePixelPen } from './usePixelPen';
import type { Pixels, Place } from './usePixels';

/** An image large, as ink on paper, to erase from and to add to. */
export function PixelPad({ pixels }: { readonly pixels: Pixels }) {
  const { t } = useTranslation('inspect');
  const hintId = useId();
  const [hover, setHover] = useState<Place>();
  const pen = usePixelPen(pixels, setHover);
  const { at, ...keys } = usePixelKeys(pixels);
  const tip = at ?? hover;
  const grey = at && pixels.greys[Math.floor(at[1]) * IMAGE_SIDE + Math.floor(at[0])];
  return (
    <div
      className={classes.pad}
      // An application, so that screen readers pass the arrow keys on.
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: drawn on with the keyboard as well
      tabIndex={0}
      aria-label={t('image.pad')}
      aria-describedby={hintId}
      onContextMenu={(event) => event.preventDefault()}
      {...pen}
      {...keys}
    >
      <InkCanvas greys={pixels.greys} />
      <svg viewBox={`0 0 ${IMAGE_SIDE} ${IMAGE_SIDE}`} className={classes.overlay} aria-hidden="true">
        {tip && <circle className={classes.tip} data-tool={pixels.tool} cx={tip[0]} cy={tip[1]} r={1.7} />}
      </svg>
      <VisuallyHidden id={hintId}>{t('image.keys')}</VisuallyHidden>
      <VisuallyHidden role="status">
        {at && t('image.at', { column: Math.floor(at[0]), row: Math.floor(at[1]), grey: grey?.toFixed(1) })}
      </VisuallyHidden>
    </div>
  );
}

/** Greys as black ink on what lies behind; the dark theme turns it light. */
function InkCanvas({ greys }: { readonly greys: Float32Array }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = context.createImageData(IMAGE_SIDE, IMAGE_SIDE);
    greys.forEach((grey, index) => {
      image.data[index * 4 + 3] = Math.round(grey * 255);
    });
    context.putImageData(image, 0, 0);
  }, [greys]);
  return <canvas ref={canvas} className={classes.ink} width={IMAGE_SIDE} height={IMAGE_SIDE} />;
}
