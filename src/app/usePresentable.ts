import { chapters } from '../chapters/contents';
import { useCourseAddress } from './useCourseAddress';
import { useRoute } from './useRoute';

/** Whether the screen is one for the projector: the lab, or a chapter. */
export function usePresentable(): boolean {
  const [path] = useRoute();
  const { slug } = useCourseAddress();
  return path === '/lab' || (path === '/course' && chapters.some((chapter) => chapter.slug === slug));
}
