import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview } from '../../engine/Engine';
import { PixelGrid } from '../../ui/PixelGrid';
import { greysOf } from '../../ui/ReadSamples';
import { WordButton } from '../../ui/WordButton';
import classes from './TrainingPreview.module.css';
import { usePreview } from './usePreview';

/** Some training images before and after, as the settings have them in one of the epochs. */
export function TrainingPreview() {
  const { t } = useTranslation();
  const [epoch, setEpoch] = useState(0);
  const preview = usePreview(epoch);
  if (!preview) return null;
  const all = preview.labels.length;
  const count = preview.generated.filter(Boolean).length;
  const changed = preview.after.some((grey, i) => grey !== preview.before[i]);
  return (
    <figure className={classes.figure} aria-label={t('train.previewTitle')}>
      <div className={classes.head}>
        <span className={classes.title}>{t('train.previewTitle')}</span>
        <WordButton label={t('train.previewOthers')} onClick={() => setEpoch(epoch + 1)} />
      </div>
      {changed && <Sheet title={t('train.previewBefore')} images={preview.before} preview={preview} />}
      <Sheet title={t('train.previewAfter')} images={preview.after} preview={preview} />
      <figcaption className={classes.note}>
        {count > 0 && t('train.previewMixed', { count, all })}
        <VisuallyHidden>{t('train.previewSummary', { all, digits: [...preview.labels].join(' ') })}</VisuallyHidden>
      </figcaption>
    </figure>
  );
}

interface SheetProps {
  readonly title: string;
  readonly images: Uint8Array;
  readonly preview: Preview;
}

function Sheet({ title, images, preview: { labels, generated } }: SheetProps) {
  return (
    <div>
      <div className={classes.word}>{title}</div>
      <div className={classes.sheet} aria-hidden="true">
        {generated.map((isGenerated, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place on the sheet, whatever it shows
          <span key={i} className={classes.cell} data-generated={isGenerated || undefined}>
            <PixelGrid values={greysOf({ images, labels }, i)} label="" />
          </span>
        ))}
      </div>
    </div>
  );
}
