import { expect, test } from 'vitest';
import { regions } from '../../people/index.ts';
import { guessOffice } from './rules-guess.ts';

test.each([
	['UP PMPTSP Kelurahan Menteng', 'kelurahan', '31.71.06.1001'],
	['UNIT PELAKSANA PTSP KECAMATAN JOHAR BARU', 'kecamatan', '31.71.08'],
	['UP PMPTSP Kota Administrasi Jakarta Pusat', 'kota', '31.71'],
	['Mal Pelayanan Publik Jakarta', 'mpp', '31'],
	['Dinas Penanaman Modal dan PTSP', 'provinsi', '31'],
])('the name %s suggests an office of a %s in %s', (name, level, regionCode) => {
	expect(guessOffice(name, regions)).toEqual({ level, regionCode });
});

test('of two kelurahan whose names end alike the longer one is meant', () => {
	const { regionCode } = guessOffice('UP PMPTSP Kelurahan Ujung Menteng', regions);
	expect(regionCode).toBe('31.75.06.1006');
});
