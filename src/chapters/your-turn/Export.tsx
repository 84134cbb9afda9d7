import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kerasCode } from '../../core/code/kerasCode';
import { defaultRun } from '../../core/run';
import { Program } from '../../features/course/Program';
import { runOf, useOwnNetwork } from './ownNetwork';

/** A run of this chapter as a program for Keras: the lecture's, or one's best. */
export function Export() {
  const { t } = useTranslation('your-turn');
  const own = useOwnNetwork();
  const [chosen, setChosen] = useState<'own' | 'lecture'>('own');
  return (
    <>
      <SegmentedControl
        aria-label={t('export.which')}
        withItemsBorders={false}
        value={own ? chosen : 'lecture'}
        onChange={(value) => setChosen(value === 'own' ? 'own' : 'lecture')}
        data={[
          { value: 'own', label: t('export.own'), disabled: !own },
          { value: 'lecture', label: t('export.lecture') },
        ]}
      />
      <Program label={t('export.label')} text={kerasCode(chosen === 'own' ? runOf(own) : defaultRun)} />
    </>
  );
}
