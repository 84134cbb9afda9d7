import { LabError } from '../core/errors';
import { initialize, setAside } from './initialize';
import type { LabParts } from './LabParts';
import type { NetworkState } from './LabState';
import { needsReset } from './needsReset';
import { giveBack } from './replayActions';

/**
 * Waits for digits on their way; false when `cancelled` comes first.
 * @throws LabError saying why there are none
 */
export async function arrivalOfDigits({ get, set }: LabParts, cancelled: Promise<undefined>): Promise<boolean> {
  const arrived = async () => {
    await get().followData();
    return true;
  };
  if (get().data.status === 'loading') {
    set({ waiting: true });
    const there = await Promise.race([cancelled, arrived()]);
    set({ waiting: false });
    if (!there) return false;
  }
  const { data } = get();
  if (data.status === 'failed') throw new LabError(data.fault.name, data.fault.details);
  if (data.status !== 'absent') return true;
  throw data.name === 'files' ? new LabError('DataFilesGone') : new LabError('DataMissing', { data: data.name });
}

/** Makes sure that there is a network for the draft, and takes the lab from idle to running. */
export async function prepareNetwork(parts: LabParts): Promise<NetworkState> {
  const { get, set } = parts;
  // An earlier epoch may have been looked at while digits were on their way.
  giveBack(parts);
  const { draft, network: present } = get();
  if (!present || needsReset(present.run, draft)) {
    await setAside(parts);
    await initialize(parts, draft);
  }
  const { network, history } = get();
  if (!network) throw new LabError('NoNetwork');
  set({ fault: undefined, evaluation: undefined, history: { ...history, phase: 'running' } });
  return network;
}
