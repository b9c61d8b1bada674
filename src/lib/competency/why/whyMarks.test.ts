import { expect, test } from 'vitest';
import { addDays, day } from '../../time/index.ts';
import { explain } from '../rules-why.ts';
import { trusted } from '../reliability.ts';
import { whyMarks } from './whyMarks.ts';
import { whySentence } from './whySentence.ts';

const today = day('2026-11-24');
const seen = (level: 1 | 2 | 3 | 4, source: 'supervisor' | 'test', daysAgo: number) => ({
	key: `${source}-${daysAgo}-${level}`,
	level,
	author: source === 'test' ? null : 1,
	...trusted(source, addDays(today, -daysAgo)),
});

test('a level says what raised it, what lowered it, and how old it all is', () => {
	const reasons = explain([seen(4, 'supervisor', 120), seen(2, 'test', 30)], today);
	expect(whySentence({ proven: 2 }, reasons)).toBe(
		'Terbukti tingkat 2 (dasar). Yang paling menaikkan: Penilaian atasan 3 bulan lalu (+0,6 tingkat). Yang paling menurunkan: Ujian kompetensi 30 hari lalu (−1,3 tingkat). Dari 2 bukti, yang terbaru 30 hari lalu, yang terlama 3 bulan lalu.',
	);
	expect(whySentence(null, [])).toBeNull();
});

test('newer evidence stands further right, higher levels further up, and none covers another', () => {
	const reasons = explain(
		[seen(4, 'supervisor', 400), seen(2, 'test', 10), seen(2, 'test', 9)],
		today,
	);
	const marks = new Map(whyMarks(reasons).map((mark) => [mark.key, mark]));
	const [old, first, second] = ['supervisor-400-4', 'test-10-2', 'test-9-2'].map((key) =>
		marks.get(key)!,
	);
	expect(old!.x).toBeLessThan(first!.x);
	expect(old!.y).toBeLessThan(first!.y);
	expect(Math.abs(first!.x - second!.x)).toBeGreaterThan(2);
});
