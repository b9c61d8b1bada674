import type { FullCourse } from '../../course.ts';
import { akun } from './akun.ts';
import { gangguan } from './gangguan.ts';
import { ikd } from './ikd.ts';
import { mendampingi } from './mendampingi.ts';
import { permohonan } from './permohonan.ts';
import { pertanyaan } from './pertanyaan.ts';
import { unggahan } from './unggahan.ts';

/** 41 minutes of reading and drill, 204 of practice and 25 for the quiz: 270 = 6 JP. */
export const pelayananDigital: FullCourse = {
	code: 'PELAYANAN-DIGITAL',
	version: 1,
	title: 'Pelayanan publik digital',
	summary:
		'Mendampingi warga tanpa mengambil alih ponselnya, menjaga akun, mengaktifkan IKD, menyiapkan unggahan, memasukkan permohonan pada sistem latihan, dan tetap melayani saat jaringan putus. Dengan simulasi yang boleh salah.',
	formCode: 'NKL03',
	jp: 6,
	competencyCode: 'T.DIGITAL',
	level: 2,
	passMark: 70,
	minutes: 270,
	lessons: [mendampingi, akun, ikd, unggahan, permohonan, gangguan],
	questions: pertanyaan,
};
