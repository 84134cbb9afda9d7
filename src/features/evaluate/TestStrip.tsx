import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { PixelGrid } from '../../ui/PixelGrid';
import classes from './TestImagePicker.module.css';
import type { TestImage } from './useTestPage';

/** Ten images; pressing one puts it on the bench. Those read wrong say what as. */
export function TestStrip({ images }: { readonly images: readonly TestImage[] }) {
  const { t } = useTranslation();
  const shown = useLab(({ subject }) => (subject.kind === 'image' ? subject.row : undefined));
  const show = useLab((state) => state.showTestImage);
  return (
    <div className={classes.strip}>
      {images.map(({ row, label, guess, greys }) => {
        const name =
          guess === undefined ? t('evaluate.image', { row, label }) : t('evaluate.imageRead', { row, label, guess });
        const wrong = guess !== undefined && guess !== label;
        return (
          <UnstyledButton
            key={row}
            className={classes.image}
            aria-pressed={row === shown}
            title={name}
            onClick={() => void show(row)}
          >
            <PixelGrid values={greys} label={name} />
            <span className={classes.caption} data-wrong={wrong || undefined}>
              {wrong ? `${label} → ${guess}` : label}
            </span>
          </UnstyledButton>
        );
      })}
    </div>
  );
}
