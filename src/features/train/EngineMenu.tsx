import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { engineNames } from '../../core/run';
import { useLab, useLabStore } from '../../store/labContext';
import { ChoiceRows } from '../../ui/ChoiceRows';
import { EngineTrials, type EngineTrialsProps } from './EngineTrials';
import { speedText } from './speedText';
import { useEngineText } from './useEngineText';

/** What can do the sums here, how quick each is, and why some cannot. Asks for the list when it opens. */
export function EngineMenu({ onRepeat }: EngineTrialsProps) {
  const { t } = useTranslation();
  const store = useLabStore();
  const engines = useLab((state) => state.engines);
  const measuring = useLab((state) => state.measuring);
  const chosen = useLab((state) => state.draft.engine);
  const change = useLab((state) => state.change);
  const { why } = useEngineText();
  useEffect(() => {
    store
      .getState()
      .listEngines()
      .catch(() => undefined);
  }, [store]);

  const rows = engineNames.map((name) => {
    const info = engines.find(({ id }) => id === name);
    const reason = info?.reason ? t(`engine.reason.${info.reason}`) : '';
    const speed = name === measuring ? t('engine.measuring') : info && speedText(t, info, engines);
    return {
      value: name,
      label: t(`engine.${name}`),
      detail: name === 'auto' ? t('engine.autoNote') : [speed, reason].filter(Boolean).join(' · '),
      disabled: info !== undefined && !info.available,
    };
  });
  return (
    <>
      <ChoiceRows
        label={t('train.engine')}
        rows={rows}
        value={chosen}
        onChoose={(engine) => void change({ engine })}
        note={[why, t('engine.note')].filter(Boolean).join(' ')}
      />
      <EngineTrials onRepeat={onRepeat} />
    </>
  );
}
