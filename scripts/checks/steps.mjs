// What npm test runs. A check counts as one; each test of a vitest project counts by itself.
import { nodeOfProject } from '../prepare.mjs';

/** Independent of each other: run two at a time, the longest first. */
export const checks = [
	{ name: 'types', program: 'svelte-check', words: ['--fail-on-warnings', '--output', 'human'] },
	{ name: 'lint', program: 'eslint', words: ['.', '--max-warnings', '0'] },
	{ name: 'format', program: 'prettier', words: ['--check', '--log-level', 'warn', '.'] },
	{ name: 'walls', program: 'depcruise', words: ['--config', '.dependency-cruiser.mjs', 'src'] },
	{ name: 'unused code', program: 'knip', words: [] },
	{
		name: 'table types up to date',
		program: nodeOfProject,
		words: ['scripts/tables.ts', '--verify'],
	},
];

/**
 * One row after the other. Those of a row run side by side: each of them keeps one core busy. The last
 * one reads which pages the journeys have seen.
 */
export const projects = [['unit'], ['store'], ['product', 'access'], ['journeys'], ['visited']];

/** What cannot run without a browser. */
export const needsBrowser = ['journeys', 'visited'];
