import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="one-layer">
      <Passage items={[4]}>
        <Words name="soon" />
      </Passage>
    </ChapterPage>
  );
}
