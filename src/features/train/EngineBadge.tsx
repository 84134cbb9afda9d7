import { useTranslation } from 'react-i18next';
import type { LabState } from '../../store/LabState';
import { grouped } from '../../ui/format';
import { ValueButton } from '../../ui/ValueButton';
import { EngineMenu } from './EngineMenu';
import { useBeat } from './useBeat';
import { useEngineText } from './useEngineText';

/** The engine that trains and how quick it is; opens the menu of engines. */
export function EngineBadge() {
  const { t } = useTranslation();
  const { name, ms } = useEngineText();
  const speed = useBeat(speedNow, 500);
  const pace = speed === undefined ? ms : t('train.speed', { samples: grouped(speed) });
  return (
    <ValueButton label={t('train.engine')} value={[name, pace].filter(Boolean).join(' · ')} layout="bare" width={380}>
      {(close) => <EngineMenu onRepeat={close} />}
    </ValueButton>
  );
}

/** Images a second while training, to three figures so that the eye can follow. */
function speedNow({ history }: LabState): number | undefined {
  const { phase, samplesPerSecond } = history;
  if (phase !== 'running' || samplesPerSecond === undefined) return;
  return Number(samplesPerSecond.toPrecision(3));
}
