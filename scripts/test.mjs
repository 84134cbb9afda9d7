import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './ensureBrowser.mjs';
import { root } from './root.mjs';
import { countsLine, playwrightCounts, vitestCounts } from './testCounts.mjs';

/**
 * `npm test`: every check, in the order of their cost, up to the first that fails. The last line counts tests;
 * a check that is no test and fails counts as one.
 */

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} command
 * @property {string} [report] JSON file that the command writes
 * @property {(report: never) => import('./testCounts.mjs').Counts} [count]
 */

const reports = mkdtempSync(join(tmpdir(), 'mlp-lab-test-'));

/** @param {'node' | 'browser'} project */
function vitest(project) {
  const report = join(reports, `${project}.json`);
  const reporters = `--reporter=default --reporter=json "--outputFile.json=${report}"`;
  return { command: `npm run -s test:unit -- --project ${project} ${reporters}`, report, count: vitestCounts };
}

/** @type {Step[]} */
const steps = [
  { title: 'Lint', command: 'npm run -s lint' },
  { title: 'Types', command: 'npm run -s types' },
  { title: 'Lockfile', command: 'node scripts/checkLock.mjs' },
  { title: 'Unit tests in Node', ...vitest('node') },
  { title: 'Unit tests in a browser', ...vitest('browser') },
  { title: 'Data and production build', command: 'npm run -s build' },
  {
    title: 'End-to-end tests',
    command: 'npm run -s test:e2e -- --reporter=list,json',
    report: join(reports, 'e2e.json'),
    count: playwrightCounts,
  },
];

/**
 * @param {Step} step
 * @returns {import('./testCounts.mjs').Counts}
 */
function run({ title, command, report, count }) {
  console.log(`\n=== ${title} ===`);
  const start = performance.now();
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', cwd: root, env });
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  console.log(status === 0 ? `${title}: passed in ${seconds} s` : `${title}: FAILED after ${seconds} s`);
  const counts = report && count ? countReport(report, count) : { passed: 0, failed: 0, skipped: 0 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {string} report
 * @param {NonNullable<Step['count']>} count
 */
function countReport(report, count) {
  try {
    return count(/** @type {never} */ (JSON.parse(readFileSync(report, 'utf8'))));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** @returns {import('./testCounts.mjs').Counts[]} */
function runAll() {
  try {
    process.env.CHROMIUM_PATH = ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [{ passed: 0, failed: 1, skipped: 0 }];
  }
  console.log(`Browser: ${process.env.CHROMIUM_PATH}`);
  const results = [];
  for (const step of steps) {
    const counts = run(step);
    results.push(counts);
    if (counts.failed) break;
  }
  return results;
}

const results = runAll();
rmSync(reports, { recursive: true, force: true });
console.log(`\n${countsLine(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
