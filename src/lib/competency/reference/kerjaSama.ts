import { officialBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

export const kerjaSama: CompetencyText = {
	code: 'M.2',
	name: 'Kerja Sama',
	kind: 'manajerial',
	definition:
		'Membina hubungan kerja yang baik, saling menolong menuntaskan pekerjaan, dan menyatukan sumber daya untuk tujuan organisasi.',
	basis: officialBasis,
	urusan: null,
	levels: [
		[
			'Ikut bekerja sebagai anggota tim yang dapat diandalkan',
			[
				'Menuntaskan bagian tugasnya tepat waktu dan memberi tahu tim bila ada hambatan.',
				'Mendengarkan pendapat rekan sampai selesai sebelum menanggapi.',
				'Menjalankan keputusan tim walaupun usulnya sendiri tidak dipilih.',
			],
		],
		[
			'Menghidupkan tim kecil yang saling membantu',
			[
				'Menawarkan bantuan ketika loket atau meja rekan menumpuk pekerjaan.',
				'Membagikan pengetahuan, perubahan aturan, dan kiat kerja tanpa diminta.',
				'Menjaga semangat tim dengan membagi tugas secara adil dan menepati kesepakatan.',
			],
		],
		[
			'Menyusun tim yang tepat untuk mencapai hasil unit',
			[
				'Menempatkan anggota sesuai kekuatan mereka dan menutup kekurangan dengan pasangan kerja.',
				'Menyelesaikan perselisihan dalam tim dengan mempertemukan kepentingan para pihak.',
				'Menjalin kesepakatan kerja dengan unit lain agar sasaran unit tercapai.',
			],
		],
		[
			'Menyatukan unit-unit kerja untuk sasaran bersama',
			[
				'Menyelaraskan sasaran beberapa unit yang semula saling bertabrakan.',
				'Membangun cara kerja yang menghargai keberhasilan bersama, bukan keberhasilan satu unit.',
				'Menengahi perebutan sumber daya antarunit sampai tercapai kesepakatan tertulis.',
			],
		],
		[
			'Menjaga kerja sama yang langgeng di dalam dan di luar pemerintahan',
			[
				'Menghimpun pemerintah, swasta, dan masyarakat dalam kerja sama yang bertahan setelah pejabat berganti.',
				'Merundingkan pembagian sumber daya lintas instansi untuk kepentingan bangsa.',
				'Cara kerjanya membangun kemitraan ditiru oleh instansi lain.',
			],
		],
	],
};
