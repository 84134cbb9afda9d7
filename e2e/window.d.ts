import type { LabConsole } from '../src/app/console';

declare global {
  interface Window {
    lab: LabConsole;
  }
}
