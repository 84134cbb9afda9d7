import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="layers">
      <Passage items={[5, 6, 7, 8]}>
        <Words name="soon" />
      </Passage>
    </ChapterPage>
  );
}
