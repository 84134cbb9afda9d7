import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="neuron">
      <Passage items={[1, 2]}>
        <Words name="soon" />
      </Passage>
    </ChapterPage>
  );
}
