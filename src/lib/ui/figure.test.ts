import { expect, test } from 'vitest';
import { unitOf } from './figure.ts';

test('a figure is shown with its unit', () => {
	expect(unitOf('Waktu layanan', 'menit')).toBe('menit');
});

test('a figure without a unit is refused, by its name', () => {
	expect(() => unitOf('Waktu layanan', ' ')).toThrow('Waktu layanan');
});
