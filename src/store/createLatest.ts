/** A task, and a way to ask whether another waits already. */
export type Work = (isLast: () => boolean) => Promise<void>;

/** Works off one task at a time; of those that come meanwhile only the last is done. Tasks never reject. */
export function createLatest(): (work: Work) => void {
  let waiting: Work | undefined;
  let working = false;

  async function workOff(): Promise<void> {
    working = true;
    while (waiting) {
      const work = waiting;
      waiting = undefined;
      await work(() => waiting === undefined);
    }
    working = false;
  }

  return (work) => {
    waiting = work;
    if (!working) void workOff();
  };
}
