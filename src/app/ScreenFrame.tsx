import { lazy, type ReactNode, Suspense } from 'react';
import { chapters } from '../chapters/contents';
import { loadTexts } from '../i18n/loadTexts';
import { useScreen } from '../store/screen/screenContext';
import { Header } from './Header';
import { presentChapter } from './presentChapter';
import classes from './ScreenFrame.module.css';
import { ScreenNotes } from './ScreenNotes';
import { usePresentable } from './usePresentable';
import { usePresentKey } from './usePresentKey';
import { useRoute } from './useRoute';
import { useScreenMarks } from './useScreenMarks';

// Only a projector needs them.
const words = () => [loadTexts('frame'), loadTexts('present')];
const ProjectorHead = lazy(async () => {
  const [{ ProjectorHead: Head }] = await Promise.all([import('../features/present/ProjectorHead'), ...words()]);
  return { default: Head };
});
const ProjectorFoot = lazy(async () => {
  const [{ ProjectorFoot: Foot }] = await Promise.all([import('../features/present/ProjectorFoot'), ...words()]);
  return { default: Foot };
});

/** A screen below its header, or on the projector between its title and its one sentence; it stays the same screen. */
export function ScreenFrame({ children }: { readonly children: ReactNode }) {
  const [path] = useRoute();
  const presentable = usePresentable();
  const presenting = useScreen(({ step }) => step !== undefined) && presentable;
  useScreenMarks(!presenting ? undefined : path === '/course' ? 'course' : 'lab');
  usePresentKey(presentable && !presenting);
  return (
    <div className={classes.frame} data-presenting={presenting || undefined}>
      {presenting ? (
        <Suspense fallback={<header />}>
          <ProjectorHead contents={chapters} />
        </Suspense>
      ) : (
        <Header />
      )}
      <main>
        {!presenting && <ScreenNotes />}
        {children}
      </main>
      {presenting && (
        <Suspense fallback={null}>
          <ProjectorFoot contents={chapters} onChapter={presentChapter} />
        </Suspense>
      )}
    </div>
  );
}
