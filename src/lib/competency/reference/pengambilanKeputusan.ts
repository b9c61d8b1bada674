import { officialBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

export const pengambilanKeputusan: CompetencyText = {
	code: 'M.8',
	name: 'Pengambilan Keputusan',
	kind: 'manajerial',
	definition:
		'Memutuskan dengan baik, tepat waktu, dan hati-hati berdasarkan informasi, pilihan, dan akibatnya, serta menanggung hasilnya.',
	basis: officialBasis,
	urusan: null,
	levels: [
		[
			'Mengumpulkan keterangan untuk bertindak dalam wewenangnya',
			[
				'Memeriksa kelengkapan berkas dan sumber aturan sebelum menerima atau menolak.',
				'Membedakan hal yang boleh diputuskannya sendiri dan yang harus dinaikkan.',
				'Mencatat dasar keputusannya sehingga dapat ditelusuri kembali.',
			],
		],
		[
			'Mengurai masalah sampai ke sebabnya',
			[
				'Menelusuri penyebab sebuah kesalahan berulang dengan data dan pertanyaan yang tepat.',
				'Membandingkan kasus sulit dengan aturan dan kasus serupa sebelum memutuskan.',
				'Menyusun usulan penyelesaian lengkap dengan alasan dan akibatnya.',
			],
		],
		[
			'Menimbang beberapa pilihan beserta risikonya',
			[
				'Menyajikan sedikitnya dua pilihan dengan manfaat, biaya, dan risiko masing-masing.',
				'Memilih jalan yang seimbang antara kecepatan, kepastian hukum, dan kepentingan warga.',
				'Memutuskan tepat waktu walaupun keterangan belum sempurna, lalu meninjaunya kembali.',
			],
		],
		[
			'Memutuskan perkara berisiko tinggi dan menyiapkan penanganannya',
			[
				'Memperkirakan dampak keputusan terhadap unit lain, anggaran, dan kepercayaan warga.',
				'Menyiapkan langkah cadangan sebelum keputusan dijalankan.',
				'Menanggung akibat keputusan di muka umum dan memperbaikinya bila terbukti keliru.',
			],
		],
		[
			'Menetapkan penyelesaian strategis berdampak nasional',
			[
				'Memutuskan kebijakan jangka panjang dengan mempertimbangkan lintas sektor dan generasi.',
				'Mengelola pertentangan kepentingan besar sampai keputusan dapat dijalankan.',
				'Keputusannya menjadi rujukan kebijakan bagi instansi lain.',
			],
		],
	],
};
