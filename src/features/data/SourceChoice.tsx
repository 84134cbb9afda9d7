import { SegmentedControl, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ranges } from '../../core/run';
import { datasetOf } from '../../store/datasetOf';
import { useLab } from '../../store/labContext';
import { grouped } from '../../ui/format';
import { NumberField } from '../../ui/NumberField';
import { ValueButton } from '../../ui/ValueButton';
import classes from './SourceChoice.module.css';

/** Which digits are trained on; for generated ones, how many and from which seed. */
export function SourceChoice() {
  const { t } = useTranslation();
  const data = useLab(({ draft, mnistAbsent }) => datasetOf(draft, mnistAbsent));
  const change = useLab((state) => state.change);
  const names = ['mnist', 'strokes', ...(data === 'files' ? (['files'] as const) : [])] as const;
  return (
    <div className={classes.row}>
      <SegmentedControl
        aria-label={t('data.source')}
        withItemsBorders={false}
        data={names.map((value) => ({ value, label: t(`data.${value}`) }))}
        value={data}
        onChange={(value) => void change({ data: value })}
      />
      {data === 'strokes' && <GeneratedValues />}
    </div>
  );
}

const sizes = [3000, 6000, 12_000, 30_000, 60_000];
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function GeneratedValues() {
  const { t } = useTranslation();
  const { size, dataSeed, fresh } = useLab((state) => state.draft);
  const change = useLab((state) => state.change);
  return (
    <>
      <ValueButton label={t('data.size')} value={grouped(size)} layout="inline">
        <NumberField
          label={t('data.size')}
          value={size}
          range={ranges.size}
          ladder={sizes}
          marks={sizes}
          format={grouped}
          onChange={(value) => void change({ size: value })}
        />
      </ValueButton>
      <ValueButton label={t('data.dataSeed')} value={dataSeed} layout="inline">
        <NumberField
          label={t('data.dataSeed')}
          value={dataSeed}
          range={ranges.dataSeed}
          ladder={seeds}
          marks={[1, 5, 10]}
          onChange={(value) => void change({ dataSeed: value })}
        />
      </ValueButton>
      <Switch
        label={t('data.fresh')}
        checked={fresh}
        onChange={(event) => void change({ fresh: event.currentTarget.checked })}
      />
    </>
  );
}
