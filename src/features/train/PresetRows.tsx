import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CLASSES, PIXELS } from '../../core/network';
import { presets } from '../../core/presets';
import { useLab, useLabStore } from '../../store/labContext';
import { ChoiceRows } from '../../ui/ChoiceRows';
import { grouped, plainNumber } from '../../ui/format';
import classes from './PresetRows.module.css';
import { entryOf, everyone, type PresetEntry, presetEntries, runOf } from './presetEntries';

/** The networks of the slides, each with its exact settings; those by hand with the seeds that were tried. Then ours. */
export function PresetRows() {
  const { t } = useTranslation();
  const store = useLabStore();
  const current = useLab((state) => entryOf(state.draft)?.id);

  async function choose(entry: PresetEntry | undefined): Promise<void> {
    if (!entry) return;
    await store.getState().choosePreset(entry.preset);
    if (entry.patch) await store.getState().change(entry.patch);
  }

  const row = (entry: PresetEntry) => ({
    value: entry.id,
    label: t(entry.title),
    detail: t(entry === everyone ? 'train.presetWiderDetail' : 'train.presetDetail', details(entry)),
  });
  return (
    <>
      <ChoiceRows
        label={t('train.preset')}
        rows={presetEntries.map(row)}
        value={current}
        onChoose={(id) => void choose(presetEntries.find((candidate) => candidate.id === id))}
      />
      <SeedChoices />
      <div className={classes.beyond}>{t('train.presetsBeyond')}</div>
      <ChoiceRows
        label={t('train.presetsBeyond')}
        rows={[row(everyone)]}
        value={current}
        onChoose={() => void choose(everyone)}
      />
    </>
  );
}

function details(entry: PresetEntry): { shape: string; lr: string; epochs: number; mix: string } {
  const run = runOf(entry);
  const shape = [PIXELS, ...run.layers.map(({ units }) => units), CLASSES].join('-');
  return { shape, lr: plainNumber(run.lr), epochs: run.epochs, mix: grouped(run.mix) };
}

/** Seeds found to behave as the slides do, where the start is a matter of luck. */
function SeedChoices() {
  const { t } = useTranslation();
  const preset = useLab((state) => entryOf(state.draft)?.preset);
  const seed = useLab((state) => state.draft.seed);
  const change = useLab((state) => state.change);
  const seeds = preset && presets[preset].seeds;
  if (!seeds) return null;
  return (
    <fieldset className={classes.seeds} aria-label={t('train.seedsTried')}>
      <span className={classes.word}>{t('train.seedsTried')}</span>
      {seeds.map((tried) => (
        <UnstyledButton
          key={tried}
          className={classes.seed}
          aria-label={t('train.seedNumber', { seed: tried })}
          aria-pressed={tried === seed}
          onClick={() => void change({ seed: tried })}
        >
          {tried}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
