import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initializers } from '../../core/initializers';
import { OpenInLab } from '../../features/course/OpenInLab';
import { TrainBar } from '../../features/course/TrainBar';
import { DepthBoard } from '../../features/depth/DepthBoard';
import { depthRun } from '../../features/depth/depthRuns';
import { OwnChoices } from '../../features/depth/OwnChoices';
import { OWN_PREFIX, type OwnChoice, ownChoices, ownKey } from '../../features/depth/ownRuns';
import { useCourseKeys } from '../../store/course/useCourseResults';

/** Attempts that stay on the board; older ones make room. */
const SHOWN = 6;

/** Start weights as they stand at the end of a line, by their deviation or their name. */
const shortStarts: Partial<Record<OwnChoice['init'], string>> = {
  unitNormal: 'σ 1',
  normal: 'σ .05',
  glorotUniform: 'Glorot',
};

/** A network of one's own choice, and those tried before it. */
export function OwnNetwork() {
  const { t } = useTranslation('deeper');
  const tried = ownChoices(useCourseKeys(OWN_PREFIX));
  const [choice, setChoice] = useState<OwnChoice>({ depth: 3, lr: 0.01, init: 'unitNormal' });
  const key = ownKey(choice);
  const others = tried.filter((known) => ownKey(known) !== key);
  const entrants = [...others.slice(1 - SHOWN), choice].map((known) => ({
    key: ownKey(known),
    run: depthRun(known),
    end: [known.depth, String(known.lr).replace(/^0/, ''), shortStarts[known.init]].join(' · '),
    name: `${known.depth} · ${String(known.lr).replace(/^0/, '')} · ${initializers[known.init].label}`,
    choice: known,
  }));
  const run = depthRun(choice);
  return (
    <>
      <OwnChoices choice={choice} onChoice={setChoice} />
      <DepthBoard
        label={t('ownLabel')}
        entrants={entrants}
        chosen={key}
        onChosen={(chosen) => setChoice(entrants.find((entrant) => entrant.key === chosen)?.choice ?? choice)}
        right={132}
        tools={<TrainBar runKey={key} run={run} evaluateTraining />}
      />
      <OpenInLab run={run} />
    </>
  );
}
