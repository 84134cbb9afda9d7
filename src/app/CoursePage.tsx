import { Suspense, useMemo } from 'react';
import { chapters } from '../chapters/contents';
import { openChapter } from '../chapters/openChapter';
import { Contents } from '../features/course/Contents';
import { ContentsContext } from '../features/course/courseFrame';
import { CourseContext, type CourseStores } from '../store/course/courseContext';
import { useCourseAddress } from './useCourseAddress';

/** The course: its contents, or the chapter that the address names. */
export function CoursePage({ stores }: { readonly stores: CourseStores }) {
  const { slug } = useCourseAddress();
  const Chapter = useMemo(() => (slug ? openChapter(slug) : undefined), [slug]);
  return (
    <CourseContext value={stores}>
      <ContentsContext value={chapters}>
        <Suspense fallback={null}>{Chapter ? <Chapter key={slug} /> : <Contents unknown={slug} />}</Suspense>
      </ContentsContext>
    </CourseContext>
  );
}
