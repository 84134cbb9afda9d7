import { argMax } from '../../core/confusion';
import { useLab } from '../../store/labContext';
import { DigitBars } from '../../ui/DigitBars';

/** The ten bars of the digit on the bench. Empty until there is something to read. */
export function ResultBars() {
  const probabilities = useLab((lab) => lab.look?.probabilities);
  const trained = useLab((lab) => lab.network?.trained ?? false);
  return <DigitBars probabilities={probabilities} top={probabilities && trained ? argMax(probabilities) : undefined} />;
}
