/** What the invented raters say: the level each shows, in the order in which they are asked. */
export const seenLevels = {
	self: [3, 2, 3, 3],
	supervisor: 2,
	colleague: [2, 3, 2, 2, 1, 3],
	subordinate: [3, 2, 3, 2, 3, 2],
} as const;

/** Words of colleagues, and of a supervisor, who must give some. */
export const seenWords = {
	supervisor: 'Tenang saat antrean panjang; berani bertanya bila aturannya belum jelas.',
	others: [
		'Selalu menjelaskan langkah berikutnya kepada warga.',
		'',
		'Catatan serah terima kadang terlalu singkat.',
		'',
		'Cepat membantu loket sebelah.',
		'Terbuka bila ada yang perlu diperbaiki.',
		'',
		'Lebih sering membagi kabar perubahan aturan akan membantu.',
		'Sabar menjawab pertanyaan yang sama berkali-kali.',
		'',
		'Datang tepat waktu saat pergantian tugas.',
	],
} as const;

/** Competencies of the demo rounds: none of them carries the story of the tour. */
export const askedCodes = ['M.7', 'SK.1'] as const;
