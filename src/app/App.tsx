import { MantineProvider } from '@mantine/core';
import type { i18n as I18n } from 'i18next';
import { lazy, Suspense, use, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { StoreApi } from 'zustand';
import { chapters } from '../chapters/contents';
import type { Engine } from '../engine/Engine';
import { MomentBar } from '../features/train/MomentBar';
import { loadTexts } from '../i18n/loadTexts';
import type { CourseStores } from '../store/course/courseContext';
import type { DigitsState } from '../store/digits/DigitsState';
import { DigitsContext } from '../store/digits/digitsContext';
import type { LabState } from '../store/LabState';
import { LabContext } from '../store/labContext';
import type { RunsStores } from '../store/runs/runsContext';
import type { ScreenState } from '../store/screen/createScreen';
import { ScreenContext } from '../store/screen/screenContext';
import { cssVariables, theme } from '../ui/theme';
import { ErrorBoundary } from './ErrorBoundary';
import { LabPage } from './LabPage';
import { isLabScreen } from './labScreens';
import { ScreenFrame } from './ScreenFrame';
import { useFollowLinks } from './useFollowLinks';
import { useRoute } from './useRoute';

// The course's frame and its words are fetched when a course link is first followed.
const CoursePage = lazy(async () => {
  const [{ CoursePage: Page }] = await Promise.all([import('./CoursePage'), loadTexts('frame')]);
  return { default: Page };
});
const InspectPage = lazy(async () => {
  const words = [loadTexts('frame'), loadTexts('inspect')];
  const [{ InspectPage: Page }] = await Promise.all([import('./InspectPage'), ...words]);
  return { default: Page };
});
const ComparePage = lazy(async () => {
  const [{ ComparePage: Page }] = await Promise.all([
    import('./ComparePage'),
    loadTexts('frame'),
    loadTexts('compare'),
  ]);
  return { default: Page };
});
const MinePage = lazy(async () => {
  const [{ MinePage: Page }] = await Promise.all([import('./MinePage'), loadTexts('mine'), loadTexts('frame')]);
  return { default: Page };
});
const DataPage = lazy(async () => ({ default: (await import('./DataPage')).DataPage }));
const NotesPage = lazy(async () => {
  const words = [loadTexts('frame'), loadTexts('present')];
  const [{ NotesPage: Page }] = await Promise.all([import('../features/present/NotesPage'), ...words]);
  return { default: Page };
});

export interface AppProps {
  readonly lab: StoreApi<LabState>;
  readonly digits: StoreApi<DigitsState>;
  readonly course: CourseStores;
  /** What compares runs; fetched when it is first asked for, the same ever after. */
  readonly compared: () => Promise<RunsStores>;
  readonly screen: StoreApi<ScreenState>;
  /** Called when a screen of the lab is shown. */
  readonly onLab: () => void;
  readonly engine: Engine;
  readonly i18n: I18n;
  /** The hash that the page was opened with; another may have come before it was drawn. */
  readonly begun: string;
}

/** Everything on screen. */
export function App({ lab, digits, course, compared, screen, engine, i18n, onLab, begun }: AppProps) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <I18nextProvider i18n={i18n}>
        <ScreenContext value={screen}>
          <LabContext value={lab}>
            <DigitsContext value={digits}>
              <ErrorBoundary>
                <Screens engine={engine} course={course} compared={compared} onLab={onLab} begun={begun} />
              </ErrorBoundary>
            </DigitsContext>
          </LabContext>
        </ScreenContext>
      </I18nextProvider>
    </MantineProvider>
  );
}

function Screens({
  engine,
  course,
  compared,
  onLab,
  begun,
}: Pick<AppProps, 'engine' | 'course' | 'compared' | 'onLab' | 'begun'>) {
  const [path] = useRoute();
  useFollowLinks(begun);
  useEffect(() => {
    if (isLabScreen(path)) onLab();
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
      <Suspense fallback={null}>
        <Screen path={path} engine={engine} course={course} compared={compared} />
      </Suspense>
    </ScreenFrame>
  );
}

function Screen({
  path,
  engine,
  course,
  compared,
}: Pick<AppProps, 'engine' | 'course' | 'compared'> & { readonly path: string }) {
  switch (path) {
    case '/course':
      return <CoursePage stores={course} />;
    case '/inspect':
      return <InspectPage engine={engine} moment={<MomentBar />} />;
    case '/compare':
      return <ComparePage stores={use(compared())} />;
    case '/mine':
      return <MinePage engine={engine} />;
    case '/data':
      return <DataPage engine={engine} />;
    default:
      return <LabPage engine={engine} />;
  }
}
