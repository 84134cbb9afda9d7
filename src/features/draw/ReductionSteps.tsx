import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reduce } from '../../core/digit';
import { useLab } from '../../store/labContext';
import { Flyout } from '../../ui/Flyout';
import { ReductionLadder } from '../../ui/pad/ReductionLadder';

interface Props {
  readonly children: ReactNode;
  readonly className?: string;
}

/** A button that shows how the drawing becomes 28 × 28. */
export function ReductionSteps({ children, className }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const target = (
    <UnstyledButton
      className={className}
      aria-label={t('draw.how')}
      title={t('draw.how')}
      aria-haspopup="dialog"
      onClick={() => setOpened((now) => !now)}
    >
      {children}
    </UnstyledButton>
  );
  return (
    <Flyout label={t('draw.how')} opened={opened} onChange={setOpened} target={target} width={600}>
      <OpenLadder />
    </Flyout>
  );
}

function OpenLadder() {
  const { t } = useTranslation();
  const strokes = useLab((lab) => lab.strokes);
  const reduction = reduce(strokes);
  if (!reduction) return <p>{t('draw.nothing')}</p>;
  return <ReductionLadder strokes={strokes} reduction={reduction} />;
}
