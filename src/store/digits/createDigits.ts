import { createStore, type StoreApi } from 'zustand/vanilla';
import { MOST_DIGITS, type OwnDigit, ownDigit } from '../../data/own/OwnDigit';
import { faultOf } from '../faultOf';
import type { DigitsState } from './DigitsState';
import type { DigitStorage } from './digitStorage';

type Get = () => DigitsState;
type Set = (patch: Partial<DigitsState>) => void;

/**
 * The collection over a storage. Every change is on the page at once and then kept; where the browser refuses, nothing
 * is lost while the page is open, and `retry` tries again.
 */
export function createDigits(storage: DigitStorage, now: () => number = Date.now): StoreApi<DigitsState> {
  return createStore<DigitsState>((set, get) => {
    const parts = { set, get, now, persist: persister(set), open: opener(storage, set, get) };
    return {
      status: 'closed',
      digits: [],
      fault: undefined,
      undoable: undefined,
      imported: [],
      writer: '',
      open: parts.open,
      writeAs: (writer) => set({ writer }),
      ...changes(storage, parts),
      async take(files) {
        await parts.open();
        await parts.persist(() => takeFiles(files, storage, parts));
      },
      retry: () =>
        parts.persist(async () => {
          await storage.write(get().digits);
          set({ fault: undefined });
        }),
      dismiss: () => set({ fault: undefined, imported: [] }),
    };
  });
}

interface Parts {
  readonly get: Get;
  readonly set: Set;
  now(): number;
  open(): Promise<void>;
  persist(work: () => Promise<void>): Promise<void>;
}

/** What is done with the storage, with the refusal of a browser as the fault. */
function persister(set: Set): Parts['persist'] {
  return async (work) => {
    try {
      await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      set({ fault: { name: 'DigitsNotKept', details: { message } } });
    }
  };
}

function opener(storage: DigitStorage, set: Set, get: Get): () => Promise<void> {
  let opening: Promise<void> | undefined;
  async function read(): Promise<void> {
    set({ status: 'opening' });
    await persister(set)(async () => {
      const digits = [...(await storage.read())].sort((one, other) => one.time - other.time);
      set({ digits, writer: get().writer || (digits.at(-1)?.writer ?? '') });
    });
    set({ status: 'ready' });
  }
  return () => {
    opening ??= read();
    return opening;
  };
}

function changes(storage: DigitStorage, { get, set, now, open, persist }: Parts) {
  return {
    async keep(label, strokes) {
      await open();
      const { digits, writer } = get();
      if (digits.length >= MOST_DIGITS) {
        set({ fault: { name: 'DigitsFull', details: { most: MOST_DIGITS } } });
        return undefined;
      }
      const digit = ownDigit({ label, strokes, time: now(), writer });
      set({ digits: [...digits, digit] });
      await persist(() => storage.write([digit]));
      return digit.id;
    },
    async relabel(id, label) {
      const before = get().digits.filter((digit) => digit.id === id && digit.label !== label);
      if (!before.length) return;
      const after = before.map((digit) => ({ ...digit, label }));
      set({ digits: replaced(get().digits, after), undoable: { kind: 'relabelled', before } });
      await persist(() => storage.write(after));
    },
    async remove(ids) {
      const gone = new Set(ids);
      const before = get().digits.filter(({ id }) => gone.has(id));
      if (!before.length) return;
      set({ digits: get().digits.filter(({ id }) => !gone.has(id)), undoable: { kind: 'removed', before } });
      await persist(() => storage.remove(ids));
    },
    async undo() {
      const { undoable, digits } = get();
      if (!undoable) return;
      set({ digits: replaced(digits, undoable.before) });
      await persist(() => storage.write(undoable.before));
      // Offered until it is kept; something else may have been done meanwhile.
      if (get().undoable === undoable) set({ undoable: undefined });
    },
  } satisfies Partial<DigitsState>;
}

/** Reads each file and adds what is new; what is wrong with a file is its own fault. */
async function takeFiles(
  files: readonly { readonly name: string; readonly text: string }[],
  storage: DigitStorage,
  { get, set, now }: Parts,
): Promise<void> {
  set({ fault: undefined, imported: [] });
  // Few bring a file, so its reader is fetched with the first.
  const [{ readDigitsFile }, { newDigits }] = await Promise.all([
    import('../../data/own/digitsFile'),
    import('../../data/own/newDigits'),
  ]);
  const fresh: OwnDigit[] = [];
  for (const { name, text } of files) {
    try {
      const { added, known } = newDigits(get().digits, readDigitsFile(text, name, now()), name);
      fresh.push(...added);
      set({
        digits: [...get().digits, ...added],
        imported: [...get().imported, { file: name, added: added.length, known }],
      });
    } catch (error) {
      if (!get().fault) set({ fault: faultOf(error) });
    }
  }
  if (fresh.length) await storage.write(fresh);
}

/** The list with these drawings in place of those of the same id, or back in their place by time. */
function replaced(digits: readonly OwnDigit[], others: readonly OwnDigit[]): readonly OwnDigit[] {
  const ids = new Set(others.map(({ id }) => id));
  return [...digits.filter(({ id }) => !ids.has(id)), ...others].sort((one, other) => one.time - other.time);
}
