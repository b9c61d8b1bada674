import { describe, expect, test } from 'vitest';
import { services } from './reference/services.ts';
import { findServices } from './rules-search.ts';

const first = (text: string) => findServices(services, text)[0]?.code;

describe('the search of services', () => {
	test('understands what people say at home', () => {
		expect(first('ktp hilang')).toBe('DK-KTP-02');
		expect(first('mau urus akte lahir anak')).toBe('DK-AK-01');
		expect(first('pindah ke jakarta')).toMatch(/^DK-(PD-03|KTP-04)$/);
		expect(first('perpanjang makam')).toBe('PT-MKM-01');
		expect(first('SKTM tidak mampu')).toBe('KL-PM1-01');
	});

	test('forgives a wrong letter and an unfinished word', () => {
		expect(first('ktp ilang')).toBe('DK-KTP-02');
		expect(first('kelahirn')).toBe('DK-AK-01');
	});

	test('gives everything when nothing was asked, and nothing for what does not exist', () => {
		expect(findServices(services, '  ')).toHaveLength(32);
		expect(findServices(services, 'xyzzy')).toHaveLength(0);
	});
});
