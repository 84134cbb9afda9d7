import { RATES, ratesBase } from '../../features/challenge/challenges';
import { RatesFigure } from '../../features/challenge/RatesFigure';
import { tryKey } from '../../features/challenge/tries';
import { useSettings } from '../../features/challenge/useSettings';
import { OpenInLab } from '../../features/course/OpenInLab';
import { TrainBar } from '../../features/course/TrainBar';

/** One epoch of the Keras network at a learning rate of one's own, and at those tried before. */
export function Rates() {
  const [run, setRun] = useSettings(RATES, ratesBase);
  return (
    <>
      <RatesFigure
        name={RATES}
        base={ratesBase}
        run={run}
        onRun={setRun}
        tools={<TrainBar runKey={tryKey(RATES, run)} run={run} />}
      />
      <OpenInLab run={run} />
    </>
  );
}
