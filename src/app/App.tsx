import { MantineProvider } from '@mantine/core';
import type { i18n as I18n } from 'i18next';
import { lazy, Suspense, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { StoreApi } from 'zustand';
import { chapters } from '../chapters/contents';
import type { Engine } from '../engine/Engine';
import { loadCourseTexts } from '../i18n/courseTexts';
import type { CourseStores } from '../store/course/courseContext';
import type { LabState } from '../store/LabState';
import { LabContext } from '../store/labContext';
import type { ScreenState } from '../store/screen/createScreen';
import { ScreenContext } from '../store/screen/screenContext';
import { cssVariables, theme } from '../ui/theme';
import { ErrorBoundary } from './ErrorBoundary';
import { LabPage } from './LabPage';
import { ScreenFrame } from './ScreenFrame';
import { useFollowLinks } from './useFollowLinks';
import { useRoute } from './useRoute';

// The course's frame and its words are fetched when a course link is first followed.
const CoursePage = lazy(async () => {
  const [{ CoursePage: Page }] = await Promise.all([import('./CoursePage'), loadCourseTexts('frame')]);
  return { default: Page };
});
const DataPage = lazy(async () => ({ default: (await import('./DataPage')).DataPage }));
const NotesPage = lazy(async () => {
  const words = [loadCourseTexts('frame'), loadCourseTexts('present')];
  const [{ NotesPage: Page }] = await Promise.all([import('../features/present/NotesPage'), ...words]);
  return { default: Page };
});

export interface AppProps {
  readonly lab: StoreApi<LabState>;
  readonly course: CourseStores;
  readonly screen: StoreApi<ScreenState>;
  /** Called when a screen of the lab is shown. */
  readonly onLab: () => void;
  readonly engine: Engine;
  readonly i18n: I18n;
}

/** Everything on screen. */
export function App({ lab, course, screen, engine, i18n, onLab }: AppProps) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <I18nextProvider i18n={i18n}>
        <ScreenContext value={screen}>
          <LabContext value={lab}>
            <ErrorBoundary>
              <Screens engine={engine} course={course} onLab={onLab} />
            </ErrorBoundary>
          </LabContext>
        </ScreenContext>
      </I18nextProvider>
    </MantineProvider>
  );
}

function Screens({ engine, course, onLab }: Pick<AppProps, 'engine' | 'course' | 'onLab'>) {
  const [path] = useRoute();
  useFollowLinks();
  useEffect(() => {
    if (path === '/lab' || path === '/data') onLab();
  }, [path, onLab]);
  if (path === '/notes') {
    return (
      <main>
        <Suspense fallback={null}>
          <NotesPage contents={chapters} />
        </Suspense>
      </main>
    );
  }
  return (
    <ScreenFrame>
      {path === '/course' ? (
        <Suspense fallback={null}>
          <CoursePage stores={course} />
        </Suspense>
      ) : path === '/data' ? (
        <Suspense fallback={null}>
          <DataPage engine={engine} />
        </Suspense>
      ) : (
        <LabPage engine={engine} />
      )}
    </ScreenFrame>
  );
}
