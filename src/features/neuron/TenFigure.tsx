import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { products } from '../../core/neuron';
import { initialWeights } from '../../core/weights';
import { useCourse } from '../../store/course/courseContext';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { useCourseWeights } from '../../store/course/useCourseWeights';
import { DataTag } from '../../ui/DataTag';
import { FigureFrame } from '../../ui/FigureFrame';
import { useFigureState } from '../../ui/useFigureState';
import { DigitPicker } from './DigitPicker';
import { oneOfEach } from './oneOfEach';
import { TenColumns } from './TenColumns';
import { TenTable } from './TenTable';
import { neuronsOf, TEN_KEY, tenAnswers, tenRun } from './tenNeurons';

const rows = Array.from({ length: 300 }, (_, row) => row);
const views = ['weights', 'products'] as const;
const empty = new Float32Array(784);

/** Ten neurons asked about one digit: their templates, sums, softmax and the largest. `training` starts the run. */
export function TenFigure({ training }: { readonly training: ReactNode }) {
  const { t } = useTranslation('neuron');
  const data = useCourse((course) => (course.data.status === 'ready' ? course.data.info.name : undefined));
  const [digit, choose] = useFigureState('digit', 7, (text) => (/^\d$/.test(text) ? Number(text) : undefined));
  const [round, setRound] = useFigureState('other', 0, (text) => (/^\d{1,2}$/.test(text) ? Number(text) : undefined));
  const [view, setView] = useFigureState<(typeof views)[number]>('view', 'weights', (text) =>
    views.find((name) => name === text),
  );
  const weights = useCourseWeights(TEN_KEY);
  const neurons = useMemo(() => neuronsOf(weights ?? initialWeights(tenRun)), [weights]);
  const samples = useCourseSamples('test', rows);
  const images = useMemo(() => samples && oneOfEach(samples, round), [samples, round]);
  const image = images?.[digit] ?? empty;
  const answers = tenAnswers(neurons, image);
  const pictures = neurons.map((neuron) => (view === 'weights' ? neuron.weights : products(image, neuron.weights)));
  const best = { best: answers.best, p: answers.probabilities[answers.best].toFixed(3) };

  return (
    <FigureFrame
      label={t('ten.label')}
      title={false}
      tools={training}
      summary={t('ten.summary', { digit, ...best })}
      numbers={<TenTable answers={answers} />}
    >
      <DigitPicker images={images} digit={digit} onDigit={choose} onOthers={() => setRound((round + 1) % 20)} />
      <SegmentedControl
        aria-label={t('ten.view')}
        withItemsBorders={false}
        value={view}
        onChange={(value) => setView(value as typeof view)}
        data={views.map((value) => ({ value, label: t(`ten.${value}`) }))}
      />
      <TenColumns pictures={pictures} answers={answers} digit={digit} />
      <DataTag data={data} />
    </FigureFrame>
  );
}
