import { spawn } from 'node:child_process';
import { environment, root } from '../prepare.mjs';

/** Runs a program of the project and gives its exit status, everything it said, and the seconds. */
export function runChild(program, words, extra = {}) {
	const began = Date.now();
	return new Promise((done) => {
		let said = '';
		const child = spawn(program, words, { cwd: root, env: { ...environment, ...extra } });
		const hear = (chunk) => (said += chunk);
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		const end = (status) =>
			done({ status, said, seconds: Math.round((Date.now() - began) / 1000) });
		child.on('error', (fault) => {
			said += fault.message;
			end(1);
		});
		child.on('close', end);
	});
}
