import type { LabConsole } from './console';

/** The same console; whichever of its functions is called, `begin` is called first. */
export function beginWith(begin: () => void, lab: LabConsole): LabConsole {
  const wrapped = Object.entries(lab).map(([name, work]: [string, (...values: unknown[]) => unknown]) => [
    name,
    (...values: unknown[]) => {
      begin();
      return work(...values);
    },
  ]);
  return Object.fromEntries(wrapped);
}
