// The second of the two commands: prepares as a start does, then runs everything checkable.
// Ends with one line "N passed, M failed"; a step counts as one, a test file's tests each as one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, environment, nodeOfProject, root } from './prepare.mjs';

const reports = join(root, '.data', 'reports');
const count = { passed: 0, failed: 0 };

ensureInstalled();
ensureBuilt();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

step('types', 'svelte-check', ['--threshold', 'error', '--output', 'human']);
step('table types up to date', nodeOfProject, ['scripts/tables.ts', '--verify']);
tests('unit');
tests('store');
tests('product');

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);

function step(name, program, words) {
	const began = Date.now();
	const { status, stdout, stderr } = spawnSync(program, words, { cwd: root, env: environment, encoding: 'utf8' });
	const passed = status === 0;
	count[passed ? 'passed' : 'failed'] += 1;
	console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - began) / 1000)} s)`);
	if (!passed) console.log(`${stdout}\n${stderr}`.slice(-6_000));
}

function tests(project) {
	const began = Date.now();
	const report = join(reports, `${project}.json`);
	const words = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const { status } = spawnSync('vitest', words, { cwd: root, env: environment, stdio: 'inherit' });
	const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = read(report);
	count.passed += passed;
	// A file that could not even be loaded has no failed test, yet the run has failed.
	count.failed += status === 0 ? failed : Math.max(1, failed);
	console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${project}: ${passed} tests (${Math.round((Date.now() - began) / 1000)} s)`);
}

function read(report) {
	try {
		return JSON.parse(readFileSync(report, 'utf8'));
	} catch {
		return {};
	}
}
