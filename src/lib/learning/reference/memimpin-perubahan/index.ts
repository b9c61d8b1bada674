import type { FullCourse } from '../../course.ts';
import { alasan } from './alasan.ts';
import { bercerita } from './bercerita.ts';
import { keberatan } from './keberatan.ts';
import { percobaan } from './percobaan.ts';
import { pertanyaan } from './pertanyaan.ts';
import { tertinggal } from './tertinggal.ts';
import { terbiasa } from './terbiasa.ts';

/** 41 minutes of reading, 294 of practice in the own office and 25 for the quiz: 360 = 8 JP. */
export const memimpinPerubahan: FullCourse = {
	code: 'MEMIMPIN-PERUBAHAN',
	version: 1,
	title: 'Memimpin perubahan di kantor pelayanan',
	summary:
		'Memilih satu perubahan yang berarti bagi warga, mendengarkan keberatan, mencobanya kecil-kecilan dengan ukuran, mendampingi yang tertinggal, menjaganya setelah percobaan, dan melaporkan hasilnya dengan jujur. Untuk kepala unit dan calon kepala unit.',
	formCode: 'NKL03',
	jp: 8,
	competencyCode: 'M.7',
	level: 3,
	passMark: 70,
	minutes: 360,
	lessons: [alasan, keberatan, percobaan, tertinggal, terbiasa, bercerita],
	questions: pertanyaan,
};
