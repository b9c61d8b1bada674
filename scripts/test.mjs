// The second of the two commands: prepares as a start does, then runs everything checkable.
// Goes on after a failed step, so that one run shows all that is wrong, and ends with one line
// "N passed, M failed": a check counts as one, of a test project each test counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './checks/browser.mjs';
import { runChild } from './checks/child.mjs';
import { failuresIn } from './checks/failures.mjs';
import { checks, needsBrowser, projects } from './checks/steps.mjs';
import { ensureBuilt, ensureInstalled, nodeOfProject, root } from './prepare.mjs';

/** The machine has two cores, and a check uses one. */
const AT_ONCE = 2;
const TAIL = 8_000;

const reports = join(root, '.data', 'reports');
const count = { passed: 0, failed: 0 };

ensureInstalled();
ensureBuilt();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const laid = {};
const waiting = [layCity, ...checks.map((check) => () => runCheck(check))];
await Promise.all(Array.from({ length: AT_ONCE }, workOff));
const browser = ensureBrowser();
for (const row of projects) await Promise.all(row.map(runTests));

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);

async function workOff() {
	for (let task = waiting.shift(); task; task = waiting.shift()) await task();
}

async function runCheck({ name, program, words }) {
	const { status, said, seconds } = await runChild(program, words);
	tell({
		...{ name, seconds, said: said.slice(-TAIL) },
		passed: status === 0 ? 1 : 0,
		failed: status === 0 ? 0 : 1,
	});
}

/** The city that most tests begin with is invented once and copied by each. */
async function layCity() {
	const folder = join(root, '.data', 'laid');
	const { status } = await runChild(nodeOfProject, ['tests/make/lay.ts', folder]);
	if (status === 0) laid.MUMPUNI_LAID = folder;
}

async function runTests(project) {
	if (needsBrowser.includes(project) && !browser) {
		const said = 'No browser. Install Chromium or Chrome, or name it in CHROME_PATH.';
		return tell({ name: project, seconds: 0, said, passed: 0, failed: 1 });
	}
	const report = join(reports, `${project}.json`);
	const words = ['run', '--project', project, '--reporter=default', '--reporter=json'];
	const { status, said, seconds } = await runChild(
		'vitest',
		[...words, `--outputFile.json=${report}`],
		{ ...laid, ...(browser ? { CHROME_PATH: browser } : {}) },
	);
	const result = read(report);
	const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = result;
	// A file that could not be loaded has no failed test, yet the run has failed; so has an empty one.
	const isRed = status !== 0 || passed + failed === 0;
	const failures = failuresIn(result);
	tell({
		name: project,
		seconds,
		// The failures last: whoever sees only the end of a log must see them.
		said: [said.slice(-TAIL), ...failures].join('\n'),
		passed,
		failed: isRed ? Math.max(1, failed) : 0,
	});
}

function tell({ name, seconds, said, passed, failed }) {
	count.passed += passed;
	count.failed += failed;
	console.log(
		`${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(24)} ${passed} passed (${seconds} s)`,
	);
	if (failed > 0) console.log(said);
}

function read(report) {
	try {
		return JSON.parse(readFileSync(report, 'utf8'));
	} catch {
		return {};
	}
}
