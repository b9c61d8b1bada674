import { expect, test } from 'vitest';
import { screenCode } from './screenCode.ts';

test.each([
	['Lobi, lantai 2', 'lobi-lantai-2'],
	['  Ruang tunggu É ', 'ruang-tunggu-e'],
	['Aliran', 'layar-aliran'],
	['Layar untuk semua loket perizinan di lantai tiga', 'layar-untuk-semua-loket-perizi'],
])('the screen “%s” is found at %s', (name, code) => {
	expect(screenCode(name)).toBe(code);
});

test('a name without letters and digits has no address', () => {
	expect(screenCode('★ ★')).toBeNull();
});
