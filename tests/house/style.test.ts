import { expect, test } from 'vitest';
import { faultsOf, hasBadName, leaksOf, linesOf, median, medianBelow } from './style.ts';
import { codeFiles, textFiles } from './tree.ts';

const code = codeFiles();

test('every code file keeps the limits of the house', () => {
	expect(code.flatMap(faultsOf)).toEqual([]);
});

test('half of the code files are shorter than 45 lines', () => {
	expect(median(code.map(linesOf))).toBeLessThan(medianBelow);
});

test('no file holds a path of a machine or the address of a registry', () => {
	expect(textFiles().flatMap(leaksOf)).toEqual([]);
});

test('a planted fault of each kind is seen', () => {
	const planted = (path: string, text: string) => faultsOf({ path, text }).length;
	expect(planted('src/a.ts', `// TO${'DO'} later`)).toBe(1);
	expect(planted('src/a.ts', `// eslint-dis${'able'}`)).toBe(1);
	expect(planted('src/a.ts', `test.sk${'ip'}('x', f)`)).toBe(1);
	expect(planted('src/a.ts', 'x\n'.repeat(401))).toBe(1);
	expect(planted('src/a.svelte', '<p style="color: red">')).toBe(1);
	expect(planted('src/goalUtils.ts', '')).toBe(1);
	expect(planted('src/a.ts', 'export const goal = 1;\n')).toBe(0);
	expect(leaksOf({ path: 'a.md', text: `see /ho${'me'}/ani/code` })).toHaveLength(1);
	expect(leaksOf({ path: 'package-lock.json', text: '"resolved": "x"' })).toHaveLength(1);
});

test('a name that only contains a forbidden word is no fault', () => {
	expect(hasBadName('src/lib/learning/logicalOrder.ts')).toBe(false);
	expect(hasBadName('src/lib/learning/orderLogic.ts')).toBe(true);
});
