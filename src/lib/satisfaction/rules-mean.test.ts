import { expect, test } from 'vitest';
import { meanIndex, meansByKecamatan } from './rules-mean.ts';

test('the mean of offices counts each shown office once, half up', () => {
	expect(meanIndex([8000, null, 8501])).toBe(8251);
	expect(meanIndex([null])).toBeNull();
});

test('a kecamatan holds its own office and those of its kelurahan, a city holds none', () => {
	const offices = [
		{ regionCode: '31.71.06', index: 8000 },
		{ regionCode: '31.71.06.1001', index: 9000 },
		{ regionCode: '31.71.07.1001', index: null },
		{ regionCode: '31.71', index: 7000 },
	];
	expect(meansByKecamatan(offices)).toEqual({
		'31.71.06': 85,
		'31.71.07': null,
	});
});
