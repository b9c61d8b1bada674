import { expect, test } from 'vitest';
import { hrefWith, readTableQuery, sortHref } from './tableQuery.ts';

test('only a known column sorts a table', () => {
	const url = new URL('http://x/tim?urut=-sandi');
	expect(readTableQuery(url, ['nama', 'hari'])).toMatchObject({ by: 'nama', direction: 'asc' });
});

test('a second click on a head turns the order and returns to the first page', () => {
	const url = new URL('http://x/tim?cari=a&urut=hari&sesudah=9');
	expect(sortHref(url, 'hari')).toBe('?cari=a&urut=-hari');
});

test('an address without parameters is its path', () => {
	expect(hrefWith(new URL('http://x/tim?cari=a'), { cari: null })).toBe('/tim');
});
