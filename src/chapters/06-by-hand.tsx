import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="by-hand">
      <Passage items={[14, 15, 16, 17, 18, 19, 20]}>
        <Words name="soon" />
      </Passage>
    </ChapterPage>
  );
}
