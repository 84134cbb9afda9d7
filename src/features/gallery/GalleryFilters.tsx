import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { imageOrders, outcomes } from '../../core/imageFilter';
import { CLASSES } from '../../core/network';
import { ChoiceRows } from '../../ui/ChoiceRows';
import { ValueButton } from '../../ui/ValueButton';
import classes from './GalleryView.module.css';
import type { GalleryFilter } from './useGalleryFilter';

const ANY = 'any';
const digits = Array.from({ length: CLASSES }, (_, digit) => String(digit));

/** Right or wrong, what they are, what they are read as, and in which order. */
export function GalleryFilters({ filter }: { readonly filter: GalleryFilter }) {
  const { t } = useTranslation('inspect');
  return (
    <div className={classes.filters}>
      <SegmentedControl
        aria-label={t('gallery.which')}
        withItemsBorders={false}
        data={outcomes.map((value) => ({ value, label: t(`gallery.${value}`) }))}
        value={filter.outcome}
        onChange={(outcome) => filter.change({ outcome })}
      />
      <DigitChoice name={t('gallery.label')} digit={filter.label} onDigit={(label) => filter.change({ label })} />
      <DigitChoice name={t('gallery.guess')} digit={filter.guess} onDigit={(guess) => filter.change({ guess })} />
      <ValueButton label={t('gallery.order')} value={t(`gallery.${filter.order}`)}>
        {(close) => (
          <ChoiceRows
            label={t('gallery.order')}
            rows={imageOrders.map((value) => ({ value, label: t(`gallery.${value}`) }))}
            value={filter.order}
            onChoose={(order) => {
              filter.change({ order });
              close();
            }}
          />
        )}
      </ValueButton>
    </div>
  );
}

interface DigitChoiceProps {
  readonly name: string;
  /** Undefined for any. */
  readonly digit: number | undefined;
  readonly onDigit: (digit: number | undefined) => void;
}

function DigitChoice({ name, digit, onDigit }: DigitChoiceProps) {
  const { t } = useTranslation('inspect');
  const rows = [ANY, ...digits].map((value) => ({ value, label: value === ANY ? t('gallery.any') : value }));
  return (
    <ValueButton label={name} value={digit ?? t('gallery.any')}>
      {(close) => (
        <ChoiceRows
          label={name}
          rows={rows}
          value={digit === undefined ? ANY : String(digit)}
          onChoose={(value) => {
            onDigit(value === ANY ? undefined : Number(value));
            close();
          }}
        />
      )}
    </ValueButton>
  );
}
