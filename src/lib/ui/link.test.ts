import { expect, test } from 'vitest';
import { currentLink } from './link.ts';

const links = ['/', '/tim', '/tim/nilai'].map((href) => ({ href, label: href }));

test('the nearest folder above the address is the current link', () => {
	expect(currentLink(links, '/tim/nilai/7')?.href).toBe('/tim/nilai');
	expect(currentLink(links, '/tim')?.href).toBe('/tim');
});

test('the front page is current only on itself', () => {
	expect(currentLink(links, '/')?.href).toBe('/');
	expect(currentLink(links, '/layanan')).toBeUndefined();
});
