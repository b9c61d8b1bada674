import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type TreeFile = { path: string; text: string };

export const root = resolve(import.meta.dirname, '../..');

const WRITTEN_BY_MACHINE = ['src/lib/platform/tables.ts', 'package-lock.json'];
const CODE = /\.(ts|mjs|js|svelte)$/;
const TEXT = /\.(ts|mjs|js|svelte|css|sql|md|json|html|svg)$|^\.npmrc$|^\.ci\/run$/;

/** Every file of the repository, those not yet committed too. */
export function everyPath(): string[] {
	const words = ['ls-files', '--cached', '--others', '--exclude-standard'];
	return execFileSync('git', words, { cwd: root, encoding: 'utf8' })
		.split('\n')
		.filter((path) => path !== '' && existsSync(resolve(root, path)));
}

export function read(path: string): TreeFile {
	return { path, text: readFileSync(resolve(root, path), 'utf8') };
}

/** What people write and read: code without what a machine has written. */
export function codeFiles(): TreeFile[] {
	return everyPath()
		.filter((path) => CODE.test(path) && !WRITTEN_BY_MACHINE.includes(path))
		.map(read);
}

export function textFiles(): TreeFile[] {
	return everyPath()
		.filter((path) => TEXT.test(path))
		.map(read);
}
