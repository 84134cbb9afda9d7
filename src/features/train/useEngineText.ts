import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { stepTime } from './speedText';

/** The engine that trains, in words: its short name, its time a step, and a sentence on why it is this one. */
export function useEngineText(): { readonly name: string; readonly ms?: string; readonly why?: string } {
  const { t } = useTranslation();
  const choice = useLab((state) => state.choice);
  const wanted = useLab((state) => state.draft.engine);
  if (!choice) return { name: t(`engine.short.${wanted}`) };
  return {
    name: t(`engine.short.${choice.engine}`),
    ms: choice.msPerStep === undefined ? undefined : t('engine.msPerStep', { ms: stepTime(choice.msPerStep) }),
    why: t('engine.trainsOn', { engine: t(`engine.${choice.engine}`), why: t(`engine.why.${choice.reason}`) }),
  };
}
