import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { byHeart, small } from '../../features/challenge/challenges';
import { SMALL } from '../../features/challenge/goals';
import { ParameterMeter } from '../../features/challenge/ParameterMeter';
import { useFigureState } from '../../ui/useFigureState';
import { TriedFigure } from './TriedFigure';

const parse = (text: string) => (text === 'small' || text === 'heart' ? text : undefined);

/** One of two challenges: as small as can be, or by heart. */
export function Choice() {
  const { t } = useTranslation('your-turn');
  const [choice, setChoice] = useFigureState<'small' | 'heart'>('choice', 'small', parse);
  return (
    <>
      <SegmentedControl
        aria-label={t('choice.label')}
        withItemsBorders={false}
        value={choice}
        onChange={(value) => setChoice(parse(value) ?? 'small')}
        data={[
          { value: 'small', label: t('choice.small') },
          { value: 'heart', label: t('choice.heart') },
        ]}
      />
      {choice === 'small' ? (
        <TriedFigure
          key="small"
          challenge={small}
          label={t('smallLabel')}
          meter={(run) => <ParameterMeter run={run} most={SMALL - 1} />}
        />
      ) : (
        <TriedFigure key="heart" challenge={byHeart} label={t('heartLabel')} />
      )}
    </>
  );
}
