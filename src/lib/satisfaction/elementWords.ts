import * as m from '../words/messages.js';
import type { Element, Score } from './element.ts';
import type { Quality } from './rules-ikm.ts';

/** Name, question and the four answers of each element, in the language of the page. */
export const elementWords: Record<
	Element,
	{
		name: () => string;
		question: () => string;
		answers: Record<Score, () => string>;
	}
> = {
	persyaratan: {
		name: m.satisfaction_element_persyaratan,
		question: m.satisfaction_question_persyaratan,
		answers: {
			1: m.satisfaction_answer_persyaratan_1,
			2: m.satisfaction_answer_persyaratan_2,
			3: m.satisfaction_answer_persyaratan_3,
			4: m.satisfaction_answer_persyaratan_4,
		},
	},
	prosedur: {
		name: m.satisfaction_element_prosedur,
		question: m.satisfaction_question_prosedur,
		answers: {
			1: m.satisfaction_answer_prosedur_1,
			2: m.satisfaction_answer_prosedur_2,
			3: m.satisfaction_answer_prosedur_3,
			4: m.satisfaction_answer_prosedur_4,
		},
	},
	waktu: {
		name: m.satisfaction_element_waktu,
		question: m.satisfaction_question_waktu,
		answers: {
			1: m.satisfaction_answer_waktu_1,
			2: m.satisfaction_answer_waktu_2,
			3: m.satisfaction_answer_waktu_3,
			4: m.satisfaction_answer_waktu_4,
		},
	},
	biaya: {
		name: m.satisfaction_element_biaya,
		question: m.satisfaction_question_biaya,
		answers: {
			1: m.satisfaction_answer_biaya_1,
			2: m.satisfaction_answer_biaya_2,
			3: m.satisfaction_answer_biaya_3,
			4: m.satisfaction_answer_biaya_4,
		},
	},
	produk: {
		name: m.satisfaction_element_produk,
		question: m.satisfaction_question_produk,
		answers: {
			1: m.satisfaction_answer_produk_1,
			2: m.satisfaction_answer_produk_2,
			3: m.satisfaction_answer_produk_3,
			4: m.satisfaction_answer_produk_4,
		},
	},
	kompetensi: {
		name: m.satisfaction_element_kompetensi,
		question: m.satisfaction_question_kompetensi,
		answers: {
			1: m.satisfaction_answer_kompetensi_1,
			2: m.satisfaction_answer_kompetensi_2,
			3: m.satisfaction_answer_kompetensi_3,
			4: m.satisfaction_answer_kompetensi_4,
		},
	},
	perilaku: {
		name: m.satisfaction_element_perilaku,
		question: m.satisfaction_question_perilaku,
		answers: {
			1: m.satisfaction_answer_perilaku_1,
			2: m.satisfaction_answer_perilaku_2,
			3: m.satisfaction_answer_perilaku_3,
			4: m.satisfaction_answer_perilaku_4,
		},
	},
	pengaduan: {
		name: m.satisfaction_element_pengaduan,
		question: m.satisfaction_question_pengaduan,
		answers: {
			1: m.satisfaction_answer_pengaduan_1,
			2: m.satisfaction_answer_pengaduan_2,
			3: m.satisfaction_answer_pengaduan_3,
			4: m.satisfaction_answer_pengaduan_4,
		},
	},
	sarana: {
		name: m.satisfaction_element_sarana,
		question: m.satisfaction_question_sarana,
		answers: {
			1: m.satisfaction_answer_sarana_1,
			2: m.satisfaction_answer_sarana_2,
			3: m.satisfaction_answer_sarana_3,
			4: m.satisfaction_answer_sarana_4,
		},
	},
};

export const qualityWords: Record<Quality, () => string> = {
	A: m.satisfaction_quality_A,
	B: m.satisfaction_quality_B,
	C: m.satisfaction_quality_C,
	D: m.satisfaction_quality_D,
};
