import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { certificateLetter, sheetHead, sheetRow } from './rules-sheet.ts';
import type { ExportRow } from './sheet.ts';

const seminar: ExportRow = {
	officerId: 1,
	nip: '199001012015032001',
	formCode: 'KL06',
	formName: 'Seminar, konferensi, atau sarasehan',
	siasnId: 9,
	title: 'Seminar pelayanan',
	number: 'S/7',
	organiser: 'LAN',
	from: day('2026-05-04'),
	to: day('2026-05-05'),
	claimed: 8,
	recognised: 8,
};
const named = (sheet: 'kursus' | 'diklat' | 'jp', row: ExportRow) => {
	const cells = sheetRow(sheet, row);
	return cells && Object.fromEntries(sheetHead(sheet).map((name, at) => [name, cells[at]]));
};

test('a seminar is a row of rw-kursus with days as SIASN writes them', () => {
	expect(named('kursus', seminar)).toMatchObject({
		jenisDiklatId: 9,
		jenisKursusSertipikat: 'P',
		jumlahJam: 8,
		namaKursus: 'Seminar pelayanan',
		nomorSertipikat: 'S/7',
		tahunKursus: 2026,
		tanggalKursus: '04-05-2026',
		tanggalSelesaiKursus: '05-05-2026',
	});
	expect(named('diklat', seminar)).toBeNull();
});

test('leadership training is a row of rw-diklat alone', () => {
	const pka = { ...seminar, formCode: 'KL01', siasnId: 1, claimed: 900 };
	expect(named('kursus', pka)).toBeNull();
	expect(named('diklat', pka)).toMatchObject({ jumlahJam: 900, tanggalSelesai: '05-05-2026' });
});

test('the plain sheet holds what counts, and nothing that does not', () => {
	expect(named('jp', { ...seminar, claimed: 10, recognised: 3 })).toMatchObject({ 'total JP': 3 });
	expect(named('jp', { ...seminar, recognised: 0 })).toBeNull();
});

test('the letter of the certificate follows the reference of SIASN', () => {
	expect([2, 4, 7, 9, 3, 16, null].map(certificateLetter)).toEqual([
		'F',
		'P',
		'P',
		'P',
		'T',
		'T',
		'T',
	]);
});
