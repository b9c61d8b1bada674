import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { regions } from './regions.ts';

const main = createRequire(import.meta.url).resolve('idn-area-data');
const data = join(dirname(main), '..', 'data');

function published(file: string): Map<string, string> {
	const lines = readFileSync(join(data, file), 'utf8').split(/\r?\n/);
	return new Map(
		lines
			.filter((line) => line.startsWith('31.'))
			.map((line) => line.split(','))
			.map(([code = '', , name = '']) => [code, name]),
	);
}

test('Jakarta has 6 cities and regency, 44 kecamatan and 267 kelurahan', () => {
	const count = (level: string) => regions.filter((region) => region.level === level).length;
	expect([count('kota'), count('kecamatan'), count('kelurahan')]).toEqual([6, 44, 267]);
});

test('every region carries the code and name of the published list', () => {
	const names = new Map([
		...published('regencies.csv'),
		...published('districts.csv'),
		...published('villages.csv'),
	]);
	expect(new Map(regions.map((region) => [region.code, region.name]))).toEqual(names);
});

test('every region lies in one that stands before it', () => {
	const known = new Set(['31']);
	for (const region of regions) {
		expect(known).toContain(region.parent);
		known.add(region.code);
	}
});
