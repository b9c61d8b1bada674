// Shared by start and test: installs from the lockfile and builds, each only when something changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

export const nodeOfProject = join(
	root,
	'node_modules',
	'node',
	'bin',
	process.platform === 'win32' ? 'node.exe' : 'node',
);

/** The environment in which the programs of the project find its own Node first. */
export const environment = {
	...process.env,
	PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
};

// Not npm ci: it refuses a lockfile in which another platform's optional part was never published.
export function ensureInstalled() {
	const stamp = join(root, 'node_modules', '.mumpuni-installed');
	const wanted = digestOf([join(root, 'package-lock.json')]);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(nodeOfProject))
		return;
	console.log('Installing what the lockfile names …');
	run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
	writeFileSync(stamp, wanted);
}

export function ensureBuilt() {
	const stamp = join(root, 'build', '.mumpuni-built');
	const sources = ['src', 'words', 'static'].flatMap((folder) => filesUnder(join(root, folder)));
	const wanted = digestOf([
		...sources,
		join(root, 'vite.config.ts'),
		join(root, 'project.inlang', 'settings.json'),
		join(root, 'package-lock.json'),
	]);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	console.log('Building the pages …');
	run(join(bin, 'vite'), ['build', '--logLevel', 'error']);
	writeFileSync(stamp, wanted);
}

export function run(program, words) {
	const { status } = spawnSync(program, words, { cwd: root, env: environment, stdio: 'inherit' });
	if (status !== 0) {
		console.error(`${program} ${words.join(' ')} ended with ${status}.`);
		process.exit(status ?? 1);
	}
}

function filesUnder(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		// Compiled words are written by the build itself.
		if (entry.isDirectory())
			return path === join(root, 'src', 'lib', 'words') ? [] : filesUnder(path);
		return /\.test\.ts$/.test(entry.name) ? [] : [path];
	});
}

function digestOf(files) {
	const hash = createHash('sha256');
	for (const file of files.sort())
		hash
			.update(file.slice(root.length))
			.update(String(statSync(file).size))
			.update(readFileSync(file));
	return hash.digest('hex');
}
