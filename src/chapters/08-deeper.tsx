import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="deeper">
      <Passage items={[23, 24, 25]}>
        <Words name="soon" />
      </Passage>
    </ChapterPage>
  );
}
