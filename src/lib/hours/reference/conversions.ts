import { day } from '../../time/index.ts';
import type { ConversionRule } from '../conversion.ts';

/**
 * The whole annex was not read; the table is rebuilt from the help page of BPS's "Sistem 20JP" and
 * from the sources named in a row. Each doubtful cell says so, and a corrected cell becomes a new
 * version: rows here are never changed once a ledger has used them.
 */
const annex = {
	version: 1,
	jp: null,
	jpInternational: null,
	internationalFactor: null,
	capPer: null,
	capJp: null,
	capJpInternational: null,
	capTimes: null,
	// The regulation is of 2018; its first full calendar year is the first that is replayed.
	validFrom: day('2019-01-01'),
	validTo: null,
	legalBasis: 'Peraturan LAN 10/2018, lampiran',
	source: 'Sistem 20JP BPS, menurut surat B-031/BPS/2600/02/2019',
	doubt: null,
} as const;

/** Hours as printed in the programme; a fifth more when the programme is international. */
const printed = { ...annex, unit: 'programme', internationalFactor: 1.2 } as const;
const twiceAMonth = { ...annex, unit: 'time', jp: 2, capPer: 'month', capTimes: 2 } as const;
const activity = { ...annex, unit: 'activity', jp: 20, jpInternational: 24 } as const;
const hoursDone = { ...annex, unit: 'hour', capPer: 'day' } as const;
const noRate = {
	...annex,
	unit: 'unknown',
	doubt: 'Angka JP bentuk ini tidak ditemukan di sumber yang dibaca; belum dapat dicatat.',
} as const;
const meeting = 'Untuk luar negeri BPS menulis 4 JP per hari, aplikasi lain per kali.';

export const conversions: readonly ConversionRule[] = [
	{ ...annex, formCode: 'PD01', unit: 'semester', jp: 20, jpInternational: 20 },
	{ ...annex, formCode: 'KL01', unit: 'programme' },
	...['KL02', 'KL03', 'KL04', 'KL05', 'KL08', 'KL09', 'KL10', 'NKL04', 'NKL06'].map(
		(formCode): ConversionRule => ({ ...printed, formCode }),
	),
	{ ...annex, formCode: 'KL06', unit: 'day', jp: 4, jpInternational: 6 },
	{ ...annex, formCode: 'KL07', unit: 'day', jp: 5, jpInternational: 7 },
	{ ...annex, formCode: 'KL11', unit: 'day', jp: 4, jpInternational: 6 },
	{ ...noRate, formCode: 'KL12' },
	{ ...twiceAMonth, formCode: 'NKL01', jpInternational: 4, doubt: meeting },
	{ ...twiceAMonth, formCode: 'NKL02', jpInternational: 4, doubt: meeting },
	{
		...hoursDone,
		formCode: 'NKL03',
		capJp: 3,
		// The lower of the two figures found: hours counted too high would have to be taken back.
		capJpInternational: 3,
		internationalFactor: 1,
		doubt: 'Batas luar negeri: BPS menulis 4 JP per hari, aplikasi lain 3; dipakai yang rendah.',
	},
	{ ...activity, formCode: 'NKL05' },
	{ ...activity, formCode: 'NKL07', jp: 10, jpInternational: 20 },
	{ ...activity, formCode: 'NKL08' },
	{ ...hoursDone, formCode: 'NKL09', capJp: 2, internationalFactor: 1.2 },
	{
		...hoursDone,
		formCode: 'NKL10',
		capJp: 2,
		internationalFactor: 1.2,
		source: 'Sistem 20JP BPS; Antologi Bangkom ASN COP LAN',
	},
	{
		...twiceAMonth,
		formCode: 'NKL11',
		internationalFactor: 1.2,
		source: 'Aplikasi pemerintah daerah (kode terbuka)',
		doubt: 'Seluruh baris hanya ditemukan di satu aplikasi; BPS tidak memuatnya.',
	},
	{ ...activity, formCode: 'NKL12' },
	{ ...noRate, formCode: 'NKL13' },
];
