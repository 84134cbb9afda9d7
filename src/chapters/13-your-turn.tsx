import { ChapterPage } from '../features/course/ChapterPage';
import { Passage } from '../features/course/Passage';
import { Words } from '../features/course/Words';

export function Chapter() {
  return (
    <ChapterPage slug="your-turn">
      <Passage items={[40]}>
        <Words name="intro" />
      </Passage>
    </ChapterPage>
  );
}
