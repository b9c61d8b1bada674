import type { StandardText } from './standard.ts';

/** The fields of a standard, as forms, templates and tables name them, in the order of the law. */
export const standardFields = [
	'persyaratan',
	'prosedur',
	'waktu_angka',
	'waktu_satuan',
	'waktu',
	'biaya_rp',
	'biaya',
	'produk',
	'pengaduan',
	'dasar_hukum',
	'sarana',
	'kompetensi',
	'pengawasan',
	'jumlah_pelaksana',
	'jaminan',
	'keamanan',
	'evaluasi',
] as const;
export type StandardField = (typeof standardFields)[number];

/** A text as somebody would type it: the opposite of forms-standard.ts. A list has one entry a line. */
export function typedOf(text: StandardText): Record<StandardField, string> {
	return {
		persyaratan: text.requirements.join('\n'),
		prosedur: text.steps.join('\n'),
		waktu_angka: String(text.promise?.value ?? ''),
		waktu_satuan: text.promise?.unit ?? '',
		waktu: text.promiseText,
		biaya_rp: String(text.feeIdr ?? ''),
		biaya: text.feeText,
		produk: text.product,
		pengaduan: text.complaints,
		dasar_hukum: text.legalBasis.join('\n'),
		sarana: text.facilities,
		kompetensi: text.competence,
		pengawasan: text.supervision,
		jumlah_pelaksana: text.staffing,
		jaminan: text.guarantee,
		keamanan: text.safety,
		evaluasi: text.evaluation,
	};
}
