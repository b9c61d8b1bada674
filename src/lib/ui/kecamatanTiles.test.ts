import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { CITIES, cityOf, TILES } from './kecamatanTiles.ts';
import { tileBorders } from './tileBorders.ts';

test('the map has a tile for each of the 44 kecamatan and no other', async () => {
	const official: string[] = [];
	const file = createReadStream('node_modules/idn-area-data/data/districts.csv');
	for await (const row of createInterface(file)) {
		if (row.startsWith('31.')) official.push(row.slice(0, 8));
	}
	expect(TILES.map((tile) => tile.code)).toEqual(official.sort());
	expect(TILES).toHaveLength(44);
});

test('no two tiles lie on each other', () => {
	const places = new Set(TILES.map((tile) => `${tile.column},${tile.row}`));
	expect(places.size).toBe(TILES.length);
});

test('every tile of a city touches another tile of that city', () => {
	const lonely = TILES.filter(
		(tile) =>
			!TILES.some(
				(other) =>
					cityOf(other.code) === cityOf(tile.code) &&
					Math.max(Math.abs(other.column - tile.column), Math.abs(other.row - tile.row)) === 1,
			),
	);
	expect(lonely).toEqual([]);
});

test('every tile belongs to a named city', () => {
	expect(TILES.filter((tile) => !CITIES[cityOf(tile.code)])).toEqual([]);
});

test('a short name fits into a tile', () => {
	expect(TILES.filter((tile) => tile.short.length > 9)).toEqual([]);
});

test('a border is drawn between tiles of different cities only', () => {
	const tile = (code: string, column: number) => ({ code, name: '', short: '', column, row: 0 });
	const tiles = [tile('31.71.01', 0), tile('31.71.02', 1), tile('31.72.01', 2)];
	expect(tileBorders(tiles)).toEqual([{ x1: 2, y1: 0, x2: 2, y2: 1 }]);
});
