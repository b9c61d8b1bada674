import type { FullCourse } from '../../course.ts';
import { akta } from './akta.ts';
import { dokumen } from './dokumen.ts';
import { kk } from './kk.ts';
import { ktp } from './ktp.ts';
import { pengganti } from './pengganti.ts';
import { pertanyaan } from './pertanyaan.ts';
import { tuntas } from './tuntas.ts';

/** 41 minutes of reading, 204 of practice at the counter and 25 for the quiz: 270 = 6 JP. */
export const admindukDasar: FullCourse = {
	code: 'ADMINDUK-DASAR',
	version: 1,
	title: 'Administrasi kependudukan: KTP-el, KK, akta kelahiran',
	summary:
		'Dokumen apa untuk urusan apa, syarat KTP-el, KK, dan akta kelahiran tanpa tambahan, pengganti bila dokumen tidak ada, dan menutup kunjungan dengan waktu dan biaya yang jelas. Enam pelajaran pendek, masing-masing dengan latihan di loket.',
	formCode: 'NKL03',
	jp: 6,
	competencyCode: 'T.DAFDUK',
	level: 1,
	passMark: 70,
	minutes: 270,
	lessons: [dokumen, ktp, kk, akta, pengganti, tuntas],
	questions: pertanyaan,
};
