import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { organiserNav } from './pages.ts';

const folder = join(import.meta.dirname, 'pelatihan');
const rooms = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => `/pelatihan/${name}`);

const lit = (path: string) =>
	organiserNav(path)
		.nav.filter(({ current }) => current)
		.map(({ label }) => label);

test('a newcomer finds every page under at most seven headings, and few pages under each', () => {
	expect(organiserNav('/pelatihan').nav.length).toBeLessThanOrEqual(7);
	for (const room of rooms) expect(organiserNav(room).tabs.length).toBeLessThanOrEqual(5);
});

test('every folder of pages is the way of one tab, also that of a plan of the year', () => {
	for (const room of rooms) {
		const { tabs } = organiserNav(`${room}/7`);
		expect(tabs.flatMap(({ href, also = [] }) => [href, ...also])).toContain(room);
		expect(lit(`${room}/7`)).toHaveLength(1);
	}
});

test('the heading of a page is lit wherever one is in it', () => {
	expect(lit('/pelatihan/kelas/7/kehadiran')).toEqual(lit('/pelatihan/sertifikat'));
	expect(lit('/pelatihan/kelas')).not.toEqual(lit('/pelatihan/jp'));
});
