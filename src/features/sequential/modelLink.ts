import { parseRun } from '../../core/parseRun';
import { defaultRun } from '../../core/run';
import { runText } from '../../core/runText';
import { modelOf, runOf, type SequentialModel } from '../../core/sequential/SequentialModel';

/** A model as it stands in a link: the hidden layers, and behind a semicolon the output's initializer if it is unusual. */
export function modelLink(model: SequentialModel): string {
  const { layers = defaultRun.layers.map(({ units }) => units).join(','), outputInit } = runText(runOf(model));
  return outputInit ? `${layers};${outputInit}` : layers;
}

/** The model that a link's text means; undefined for what means none. */
export function linkedModel(text: string): SequentialModel | undefined {
  const [layers, outputInit] = text.split(';');
  const { run, problems } = parseRun({ layers, ...(outputInit && { outputInit }) });
  return problems.length ? undefined : modelOf(run);
}
