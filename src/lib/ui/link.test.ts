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

test('a page of a section under another address belongs to that section, and not to the front page of all', () => {
	const own = [
		{ href: '/saya', label: 'Hari ini' },
		{ href: '/saya/belajar', label: 'Belajar', also: ['/saya/jalur'] },
	];
	expect(currentLink(own, '/saya/jalur/1')?.label).toBe('Belajar');
	expect(currentLink(own, '/saya/lain')?.label).toBe('Hari ini');
});
