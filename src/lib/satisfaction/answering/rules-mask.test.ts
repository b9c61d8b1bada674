import { describe, expect, test } from 'vitest';
import { masked, maskPersonal } from './rules-mask.ts';

describe('a comment loses before it is stored', () => {
	test.each([
		['a NIK', '3171010101900000'],
		['a NIK in groups', '3171 0101 0190 0000'],
		['a NIK with dots', '3171.0101.0190.0000'],
		['a NIP', '199005152015030000'],
		['a mobile number', '081234567890'],
		['a mobile number with hyphens', '0812-3456-7890'],
		['a mobile number with spaces', '0812 3456 7890'],
		['a mobile number with the code of the country', '+62 812 3456 7890'],
		['a number with the code and no plus', '6281234567890'],
		['a number of Jakarta', '(021) 5551234'],
		['a number of Jakarta with a hyphen', '021-5551234'],
		['an address of e-mail', 'siti.rahma@contoh.co.id'],
		['an address with a number', '08123456789@contoh.id'],
		['a plate', 'B 1234 XYZ'],
		['a plate without spaces', 'B1234XYZ'],
		['a plate in small letters', 'b 1234 xyz'],
		['a plate of a province nearby', 'AD 5678 AB'],
		['a name on a network', '@siti_rahma'],
		['an account', '1234567890'],
	])('%s', (_, personal) => {
		expect(maskPersonal(`Tolong hubungi ${personal}, terima kasih.`)).toBe(
			`Tolong hubungi ${masked}, terima kasih.`,
		);
	});
});

describe('a comment keeps', () => {
	test.each([
		'Menunggu 2 jam 15 menit di loket 3.',
		'Nomor antrean A 012 dipanggil pukul 10.45.',
		'Biaya Rp 150.000 padahal seharusnya gratis.',
		'Datang tanggal 24-11-2026, selesai 25/11/2026.',
		'Permenpan-RB 14/2017 tidak dipasang.',
		'Syarat F-1.02 dan F-2.03 sudah dibawa.',
		'KTP dan KK 4 orang, RT 005 RW 012, kode pos 10310.',
		'Nilai bangunan Rp 125.000.000 menurut petugas.',
		'Izin Rp 1.250.000 dibayar di bank.',
	])('%s', (text) => {
		expect(maskPersonal(text)).toBe(text);
	});

	test('what surrounds two numbers', () => {
		expect(maskPersonal('NIK 3171010101900000 HP 081234567890.')).toBe(
			`NIK ${masked} HP ${masked}.`,
		);
	});
});
