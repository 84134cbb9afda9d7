// In a layer, so that our own styles win wherever the bundler puts them.
import '@mantine/core/styles.layer.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { WorkerEngine } from '../engine/worker/WorkerEngine';
import { startI18n } from '../i18n/i18n';
import { createLab } from '../store/createLab';
import { createRunStorage } from '../store/savedRun';
import { App } from './App';
import { createConsole, type LabConsole } from './console';
import { readLink } from './link';
import { openLab } from './openLab';
import { keepLanguage, preferredLanguage } from './preferences';

declare global {
  interface Window {
    /** The lab for instructors' scripts and for tests. */
    lab: LabConsole;
  }
}

const link = readLink(location.hash);
const language = link.language ?? preferredLanguage();
if (link.language) keepLanguage(language);
const i18n = startI18n(language);
document.documentElement.lang = language;

const engine = new WorkerEngine();
const storage = createRunStorage();
const lab = createLab(engine, { run: link.run, problems: link.problems, storage });
window.lab = createConsole(lab, engine);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App lab={lab} engine={engine} i18n={i18n} />);

void openLab(lab, storage, link);
