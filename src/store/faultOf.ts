import { asLabError } from '../core/errors';
import type { Fault } from './LabState';

/** An error as the stores keep it. */
export function faultOf(error: unknown): Fault {
  const { name, details } = asLabError(error);
  return { name, details };
}
