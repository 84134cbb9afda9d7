// In a layer, so that our own styles win wherever the bundler puts them.
import '@mantine/core/styles.layer.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { parseScreen } from '../core/screenKeys';
import { WorkerEngine } from '../engine/worker/WorkerEngine';
import { startI18n } from '../i18n/i18n';
import { createCourse } from '../store/course/createCourse';
import { createCourseProgress } from '../store/course/progress';
import { createLab } from '../store/createLab';
import { createDigits } from '../store/digits/createDigits';
import { createDigitStorage } from '../store/digits/digitStorage';
import { createRunStorage } from '../store/savedRun';
import { createScreen } from '../store/screen/createScreen';
import { readHash } from '../ui/hashAddress';
import { App } from './App';
import { beginWith } from './beginWith';
import { createConsole, type LabConsole } from './console';
import { courseSource } from './courseSource';
import { fetchLater } from './fetchLater';
import { labOpener } from './labOpener';
import { laterRuns } from './laterRuns';
import { readLink } from './link';
import { startOffline } from './offline/startOffline';
import { pageStorage } from './pageStorage';
import { keepLanguage, preferredLanguage } from './preferences';

declare global {
  interface Window {
    /** The lab for instructors' scripts and for tests. */
    lab: LabConsole;
  }
}

const begun = location.hash;
const link = readLink(begun);
const language = link.language ?? preferredLanguage();
if (link.language) keepLanguage(language);
// On its way while the rest is built.
const words = startI18n(language);
document.documentElement.lang = language;

const engine = new WorkerEngine();
const storage = createRunStorage();
const lab = createLab(engine, { run: link.run, problems: link.problems, storage });
const open = labOpener(lab, storage, link);
const digits = createDigits(createDigitStorage());
window.lab = beginWith(open, createConsole(lab, engine, digits));

const course = {
  course: createCourse(() => new WorkerEngine(), { source: () => courseSource(location.hash) }),
  progress: createCourseProgress(pageStorage()),
};

const compared = laterRuns(lab);

const readScreen = (hash: string) => parseScreen(Object.fromEntries(readHash(hash).query));
const screen = createScreen(readScreen(location.hash));
// Before the page hears of it: what is on screen is written back into the address.
window.addEventListener('hashchange', ({ newURL }) => screen.getState().follow(readScreen(new URL(newURL).hash)));

async function render(): Promise<void> {
  const i18n = await words;
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <App
      lab={lab}
      digits={digits}
      course={course}
      compared={compared}
      screen={screen}
      engine={engine}
      i18n={i18n}
      onLab={open}
      begun={begun}
    />,
  );
}
void render();
fetchLater(lab, compared);
void startOffline(lab, course.course);
