import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './root.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [resolved]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * What would keep a lockfile from working elsewhere: an address that binds it to one registry, or an optional
 * package (a binary for one platform) that npm left out because it could not be had when the lock was written.
 * @param {{ packages: Record<string, LockedPackage> }} lock
 * @returns {string[]} one sentence for each fault
 */
export function lockFaults({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) => {
    const faults = Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || 'package.json'} needs the optional ${name}, which is not in the lockfile.`);
    if (entry.resolved?.startsWith('http')) faults.push(`${path} is bound to ${entry.resolved}.`);
    return faults;
  });
}

/**
 * Whether a package finds another by Node's rule: in its own node_modules or in one further up.
 * @param {Record<string, LockedPackage>} packages
 * @param {string} path of the package that looks, '' for the project
 * @param {string} name
 */
function isLocked(packages, path, name) {
  for (let place = path; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (`${place && `${place}/`}node_modules/${name}` in packages) return true;
    if (place === '') return false;
  }
}

/** Faults of the project's own lockfile. */
export function lockFaultsHere() {
  return lockFaults(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
}

if (isMain(import.meta.url)) {
  const faults = lockFaultsHere();
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length ? 1 : 0;
}
