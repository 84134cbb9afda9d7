import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="predict">
      <Passage items={[37, 38]}>
        <Words name="intro" />
      </Passage>
    </ChapterPage>
  );
}
