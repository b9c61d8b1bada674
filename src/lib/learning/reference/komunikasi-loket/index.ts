import type { FullCourse } from '../../course.ts';
import { komunikasiEnglish } from './english/index.ts';
import { mendahulukan } from './mendahulukan.ts';
import { mendengar } from './mendengar.ts';
import { menenangkan } from './menenangkan.ts';
import { menjelaskan } from './menjelaskan.ts';
import { menuntaskan } from './menuntaskan.ts';
import { menyambut } from './menyambut.ts';
import { pertanyaan } from './pertanyaan.ts';

/** 41 minutes of reading, 204 of practice at the counter and 25 for the quiz: 270 = 6 JP. */
export const komunikasiLoket: FullCourse = {
	code: 'KOMUNIKASI-LOKET',
	version: 1,
	title: 'Komunikasi efektif di loket',
	summary:
		'Menyambut, mendengar, menjelaskan syarat tanpa menambah, tetap tenang, mendahulukan yang membutuhkan, dan menutup kunjungan dengan jelas. Enam pelajaran pendek di ponsel, masing-masing dengan latihan di loket Anda sendiri.',
	formCode: 'NKL03',
	jp: 6,
	competencyCode: 'M.3',
	level: 2,
	passMark: 70,
	minutes: 270,
	lessons: [menyambut, mendengar, menjelaskan, menenangkan, mendahulukan, menuntaskan],
	questions: pertanyaan,
	english: komunikasiEnglish,
};
