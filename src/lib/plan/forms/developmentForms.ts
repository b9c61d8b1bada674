import type { DevelopmentForm } from './form.ts';

const form = (
	code: string,
	name: string,
	mode: DevelopmentForm['mode'],
	jp: number | null = null,
): DevelopmentForm => ({ code, name, mode, jp });

/**
 * The forms of development: annex of Peraturan LAN 10/2018. The law does not sort them by 70-20-10; the
 * sorting follows Jakarta's reading: at work, from others (community, bimtek), in a course.
 */
export const developmentForms: readonly DevelopmentForm[] = [
	form('NKL11', 'Bimbingan di tempat kerja', 'work', 2),
	form('NKL12', 'Magang atau praktik kerja', 'work', 20),
	form('NKL05', 'Detasering (secondment)', 'work', 20),
	form('NKL08', 'Pertukaran dengan pegawai swasta, BUMN, atau BUMD', 'work', 20),
	form('NKL07', 'Patok banding (benchmarking)', 'work', 10),
	form('NKL09', 'Belajar mandiri', 'work'),
	form('NKL13', 'Pelatihan nonklasikal lainnya', 'work'),
	form('NKL01', 'Coaching', 'others', 2),
	form('NKL02', 'Mentoring', 'others', 2),
	form('NKL10', 'Komunitas belajar', 'others'),
	form('KL10', 'Bimbingan teknis', 'others'),
	form('KL06', 'Seminar, konferensi, atau sarasehan', 'others', 4),
	form('KL07', 'Lokakarya (workshop)', 'others', 5),
	form('KL11', 'Sosialisasi', 'others', 4),
	form('NKL06', 'Pembelajaran alam terbuka', 'others'),
	form('NKL03', 'E-learning', 'course'),
	form('NKL04', 'Pelatihan jarak jauh', 'course'),
	form('KL01', 'Pelatihan struktural kepemimpinan', 'course'),
	form('KL02', 'Pelatihan manajerial', 'course'),
	form('KL03', 'Pelatihan teknis', 'course'),
	form('KL04', 'Pelatihan fungsional', 'course'),
	form('KL05', 'Pelatihan sosial kultural', 'course'),
	form('KL08', 'Kursus', 'course'),
	form('KL09', 'Penataran', 'course'),
	form('KL12', 'Pelatihan klasikal lainnya', 'course'),
	form('PD01', 'Tugas belajar', 'course', 20),
];

/** formOf('NKL01') → Coaching; undefined for a code that the law does not know */
export function formOf(code: string): DevelopmentForm | undefined {
	return developmentForms.find((one) => one.code === code);
}
