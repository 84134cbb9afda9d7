import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="keras">
      <Passage items={[26, 27, 28, 29, 30, 31]}>
        <Words name="intro" />
      </Passage>
    </ChapterPage>
  );
}
