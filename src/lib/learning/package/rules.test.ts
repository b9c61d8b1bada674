import { expect, test } from 'vitest';
import { readCommit } from './forms-commit.ts';
import { safePath, splitHref } from './rules-path.ts';
import { courseScore, isDone, percentOf } from './rules-progress.ts';

test('no name in a package leads out of its folder', () => {
	expect(safePath('res/./index.html')).toBe('res/index.html');
	for (const name of ['../a', 'a/../../b', '/etc/passwd', 'C:/a', 'a\\..\\b', 'a\u0000b', '', './'])
		expect([name, safePath(name)]).toEqual([name, null]);
});

test('the query of an address stays with it, and the file is found by its plain name', () => {
	expect(splitHref('isi/bab%201.html?x=1#2')).toEqual(['isi/bab 1.html', '?x=1#2']);
	expect(splitHref('100%.html')).toEqual(['100%.html', '']);
});

test('an item that was failed is not done, though it says that it is complete', () => {
	const report = { completion: 'completed', success: 'failed', score: 40 } as const;
	expect(isDone(report)).toBe(false);
	expect(isDone({ ...report, success: 'passed', completion: 'incomplete' })).toBe(true);
	expect(isDone({ ...report, success: 'unknown' })).toBe(true);
	expect(isDone({ ...report, success: 'unknown', completion: 'unknown', score: 100 })).toBe(false);
});

test('a score of any scale is read as 0 to 100 and rounded down', () => {
	expect(percentOf({ raw: 7, min: 0, max: 10 })).toBe(70);
	expect(percentOf({ scaled: 0.29 })).toBe(29);
	expect(percentOf({ raw: 88.9 })).toBe(88);
	expect(percentOf({ scaled: -0.5 })).toBe(0);
	expect(percentOf({})).toBeNull();
	expect(courseScore([80, null, 71])).toBe(75);
	expect(courseScore([null])).toBe(100);
});

test('what the runtime sends is read, and what is no commit is refused', () => {
	const sent = {
		successStatus: 'passed',
		completionStatus: 'completed',
		totalTimeSeconds: 61.4,
		score: { raw: 90, min: 0, max: 100, scaled: '' },
		runtimeData: { cmi: { suspend_data: 'x' } },
	};
	expect(readCommit(JSON.stringify(sent))).toMatchObject({ score: 90, seconds: 61 });
	expect(readCommit(JSON.stringify({ ...sent, runtimeData: 'no' }))).toBeNull();
	expect(readCommit('{')).toBeNull();
});
