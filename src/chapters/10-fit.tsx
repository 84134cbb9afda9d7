import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="fit">
      <Passage items={[32, 33, 34, 35, 36]}>
        <Words name="intro" />
      </Passage>
    </ChapterPage>
  );
}
