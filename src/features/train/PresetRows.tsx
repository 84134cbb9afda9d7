import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CLASSES, PIXELS } from '../../core/network';
import { presets } from '../../core/presets';
import { useLab, useLabStore } from '../../store/labContext';
import { ChoiceRows } from '../../ui/ChoiceRows';
import { plainNumber } from '../../ui/format';
import classes from './PresetRows.module.css';
import { entryOf, type PresetEntry, presetEntries } from './presetEntries';

/** The networks of the slides, each with its exact settings; those by hand with the seeds that were tried. */
export function PresetRows() {
  const { t } = useTranslation();
  const store = useLabStore();
  const current = useLab((state) => entryOf(state.draft)?.id);

  async function choose(id: string): Promise<void> {
    const entry = presetEntries.find((candidate) => candidate.id === id);
    if (!entry) return;
    await store.getState().choosePreset(entry.preset);
    if (entry.patch) await store.getState().change(entry.patch);
  }

  const rows = presetEntries.map((entry) => ({
    value: entry.id,
    label: t(entry.title),
    detail: t('train.presetDetail', details(entry)),
  }));
  return (
    <>
      <ChoiceRows label={t('train.preset')} rows={rows} value={current} onChoose={(id) => void choose(id)} />
      <SeedChoices />
    </>
  );
}

function details({ preset, patch }: PresetEntry): { shape: string; lr: string; epochs: number } {
  const run = { ...presets[preset], ...patch };
  const shape = [PIXELS, ...run.layers.map(({ units }) => units), CLASSES].join('-');
  return { shape, lr: plainNumber(run.lr), epochs: run.epochs };
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
