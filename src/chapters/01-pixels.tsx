import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="pixels">
      <Passage items={[9, 10, 11, 12, 13]}>
        <Words name="soon" />
      </Passage>
    </ChapterPage>
  );
}
