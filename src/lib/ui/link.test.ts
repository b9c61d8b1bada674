import { expect, test } from 'vitest';
import { currentLink } from './link.ts';
import { ownPath } from './ownPath.ts';
import { hrefWith, readTableQuery, sortHref } from './tableQuery.ts';

const links = ['/', '/tim', '/tim/nilai'].map((href) => ({ href, label: href }));

test('the nearest folder above the address is the current link', () => {
	expect(currentLink(links, '/tim/nilai/7')?.href).toBe('/tim/nilai');
	expect(currentLink(links, '/tim')?.href).toBe('/tim');
});

test('the front page is current only on itself', () => {
	expect(currentLink(links, '/')?.href).toBe('/');
	expect(currentLink(links, '/layanan')).toBeUndefined();
});

test('a reader is sent back to a path of this site', () => {
	expect(ownPath('/tim?urut=nama')).toBe('/tim?urut=nama');
});

test.each([
	'//evil.example',
	'/\\evil.example',
	'/\t/evil.example',
	'/.//evil.example',
	'https://evil.example/',
	'javascript:alert(1)',
	'',
	null,
])('a reader is never sent away to %j', (wanted) => {
	expect(ownPath(wanted)).toBe('/');
});

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
