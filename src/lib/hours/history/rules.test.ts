import { expect, test } from 'vitest';
import { forms } from '../reference/forms.ts';
import { readHistoryRow } from './rules-history.ts';

const cells = {
	nip: '199001012015032001',
	form: '9',
	title: 'Seminar pelayanan',
	number: 'S/7',
	organiser: 'LAN',
	from: '04-05-2026',
	to: '05-05-2026',
	jp: '8',
};
const read = (more = {}, sheet: 'kursus' | 'diklat' | 'jp' = 'kursus') =>
	readHistoryRow(sheet, forms, { row: 2, cells: { ...cells, ...more } });

test('a line of rw-kursus is a form by its number at SIASN, with days as SIASN writes them', () => {
	expect(read()).toMatchObject({
		row: { formCode: 'KL06', from: '2026-05-04', to: '2026-05-05', jp: 8, number: 'S/7' },
	});
	expect(read({ from: '31-02-2026' })).toMatchObject({
		defects: [{ column: 'tanggalKursus', value: '31-02-2026', reason: 'day' }],
	});
});

test('a line of the plain sheet names the form in words, and its hours with a comma', () => {
	expect(read({ form: 'coaching', jp: '2,5' }, 'jp')).toMatchObject({
		row: { formCode: 'NKL01', jp: 2.5 },
	});
});

test('a line of rw-diklat is leadership training, also without a name', () => {
	expect(read({ form: '', title: '' }, 'diklat')).toMatchObject({
		row: { formCode: 'KL01', title: 'Pelatihan struktural kepemimpinan' },
	});
});

test('everything that is wrong with a line is said with its column and what was written', () => {
	const wrong = read({ nip: '19900101', form: '99', to: '03-05-2026', jp: 'delapan' });
	expect(wrong).toMatchObject({
		defects: [
			{ row: 2, column: 'nip', value: '19900101', reason: 'nip' },
			{ column: 'jenisDiklatId', value: '99', reason: 'form' },
			{ column: 'tanggalSelesaiKursus', reason: 'order' },
			{ column: 'jumlahJam', value: 'delapan', reason: 'jp' },
		],
	});
});
