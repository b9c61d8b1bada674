import type { TreeFile } from './tree.ts';

/** The limits of CONTRIBUTING.md, as far as a machine can see them. */
const longestFile = 400;
export const medianBelow = 45;

const NOT_A_NAME = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'logic', 'misc'];

/** Put together from halves, so that the rule does not find itself. */
const NOT_IN_CODE: [RegExp, string][] = [
	[new RegExp(`\\b(TO${'DO'}|FIX${'ME'}|XX${'X'})\\b`), 'unfinished work belongs into an issue'],
	[new RegExp(`eslint-dis${'able'}|@ts-ig${'nore'}|@ts-no${'check'}`), 'a rule switched off'],
	[new RegExp(`\\b(test|it|describe)\\.(on${'ly'}|sk${'ip'})\\(`), 'a test left out'],
];

export function linesOf(file: TreeFile): number {
	return file.text.split('\n').length - 1;
}

export function median(numbers: number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** badName('src/lib/plan/goalUtils.ts') → true; badName('src/lib/plan/goal.ts') → false */
export function hasBadName(path: string): boolean {
	const words = path
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z0-9]+/);
	return words.some((word) => NOT_A_NAME.includes(word)) || /V2\b/.test(path);
}

/** What is wrong in one code file, one sentence each. */
export function faultsOf(file: TreeFile): string[] {
	const faults = NOT_IN_CODE.filter(([pattern]) => pattern.test(file.text)).map(
		([, why]) => `${file.path}: ${why}`,
	);
	if (linesOf(file) > longestFile) faults.push(`${file.path}: ${linesOf(file)} lines`);
	if (hasBadName(file.path)) faults.push(`${file.path}: a name that says nothing`);
	if (file.path.endsWith('.svelte') && /\sstyle=/.test(file.text))
		faults.push(`${file.path}: a style attribute, which the content policy blocks`);
	return faults;
}

/** What must not leave a developer's machine. */
export function leaksOf(file: TreeFile): string[] {
	const leaks: string[] = [];
	if (/(^|[\s"'`(=])\/(home|root|Users|work)\/[a-z]/m.test(file.text))
		leaks.push(`${file.path}: a path of a machine`);
	if (file.path === 'package-lock.json' && /"resolved":/.test(file.text))
		leaks.push(`${file.path}: the address of a registry`);
	if (file.path === '.npmrc' && /registry\s*=\s*\S*:\/\//.test(file.text))
		leaks.push(`${file.path}: the address of a registry`);
	return leaks;
}
