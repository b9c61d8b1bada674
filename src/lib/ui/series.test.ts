import { expect, test } from 'vitest';
import { lineScale } from './series.ts';

test('a line begins at zero unless a closer look is asked for', () => {
	const series = [{ name: 'IKM', values: [80, 90, null] }];
	expect(lineScale(series, true).domain()[0]).toBe(0);
	expect(lineScale(series, false).domain()[0]).toBe(80);
});

test('a chart without any value still has an axis', () => {
	expect(lineScale([{ name: 'IKM', values: [null] }], false).domain()).toEqual([0, 1]);
});
