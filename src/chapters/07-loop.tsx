import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="loop">
      <Passage items={[21, 22]}>
        <Words name="soon" />
      </Passage>
    </ChapterPage>
  );
}
