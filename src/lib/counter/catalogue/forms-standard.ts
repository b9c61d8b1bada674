import { z } from 'zod';
import { parseDay } from '../../time/day.ts';

const longestText = 4000;

/** One entry a line; blank lines and bullets that came with a paste are dropped. */
const lines = z
	.string()
	.max(longestText, 'tooLong')
	.transform((text) =>
		text
			.split('\n')
			.map((line) => line.replace(/^\s*(?:[-•*]|\d+[.)])\s+/, '').trim())
			.filter((line) => line !== ''),
	);

const plain = z
	.string()
	.max(longestText, 'tooLong')
	.transform((text) => text.replaceAll('\r\n', '\n').trim());

/** '' → null, '1.500' → 1500: rupiah and days have no fraction. */
const wholeNumber = z
	.string()
	.transform((text) => text.replace(/[.\s]|^Rp/gi, ''))
	.pipe(z.string().regex(/^\d{0,9}$/, 'notANumber'))
	.transform((text) => (text === '' ? null : Number(text)));

const promiseUnits = ['', 'menit', 'jam', 'hari kerja'] as const;

/** The 14 parts as a form or a row of a table gives them. Messages are keys of words. */
export const standardForm = z
	.object({
		persyaratan: lines,
		prosedur: lines,
		waktu_angka: wholeNumber.refine((value) => value !== 0, 'notANumber'),
		waktu_satuan: z.enum(promiseUnits, 'unitUnknown'),
		waktu: plain,
		biaya_rp: wholeNumber,
		biaya: plain,
		produk: plain,
		pengaduan: plain,
		dasar_hukum: lines,
		sarana: plain,
		kompetensi: plain,
		pengawasan: plain,
		jumlah_pelaksana: plain,
		jaminan: plain,
		keamanan: plain,
		evaluasi: plain,
	})
	.superRefine((typed, context) => {
		if ((typed.waktu_angka === null) !== (typed.waktu_satuan === ''))
			context.addIssue({ code: 'custom', path: ['waktu_satuan'], message: 'unitWithoutNumber' });
	})
	.transform(({ waktu_angka: value, waktu_satuan: unit, ...typed }) => ({
		requirements: typed.persyaratan,
		steps: typed.prosedur,
		promise: value === null || unit === '' ? null : { value, unit },
		promiseText: typed.waktu,
		feeIdr: typed.biaya_rp,
		feeText: typed.biaya,
		product: typed.produk,
		complaints: typed.pengaduan,
		legalBasis: typed.dasar_hukum,
		facilities: typed.sarana,
		competence: typed.kompetensi,
		supervision: typed.pengawasan,
		staffing: typed.jumlah_pelaksana,
		guarantee: typed.jaminan,
		safety: typed.keamanan,
		evaluation: typed.evaluasi,
	}));

const aDay = z.string('dayUnreadable').transform((text, context) => {
	const read = parseDay(text);
	if (read === null) context.addIssue({ code: 'custom', message: 'dayUnreadable' });
	return read ?? z.NEVER;
});
const decree = z.string().trim().min(3, 'decreeMissing').max(120, 'tooLong');
const sentence = z.string().trim().min(10, 'tooShort').max(1000, 'tooLong');

export const adoptionForm = z.object({ keputusan: decree, tanggal: aDay, berlaku: aDay });
export const confirmationForm = z.object({ keputusan: decree, tanggal: aDay });
export const discussionForm = z.object({
	tanggal: aDay,
	tempat: z.string().trim().min(3, 'tooShort').max(200, 'tooLong'),
	unsur: z.string().trim().min(3, 'tooShort').max(300, 'tooLong'),
	peserta: z.coerce.number('notANumber').int('notANumber').min(1, 'notANumber').max(10_000),
	hasil: sentence,
});
export const reviewForm = z.object({
	hasil: z.enum(['tetap', 'ubah'], 'chooseOne'),
	temuan: sentence,
});
