import { officialBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

export const mengelolaPerubahan: CompetencyText = {
	code: 'M.7',
	name: 'Mengelola Perubahan',
	kind: 'manajerial',
	definition:
		'Menyesuaikan diri dengan keadaan baru, tidak terpaku pada cara lama, serta mendukung dan memimpin perubahan sampai berhasil.',
	basis: officialBasis,
	urusan: null,
	levels: [
		[
			'Mengikuti perubahan dengan arahan',
			[
				'Memakai aplikasi atau prosedur baru setelah mendapat penjelasan.',
				'Bertanya ketika cara baru belum dipahami, bukan kembali ke cara lama.',
				'Menyampaikan kesulitan dalam cara baru kepada pendampingnya.',
			],
		],
		[
			'Menyesuaikan diri tanpa menunggu perintah',
			[
				'Mempelajari perubahan aturan atau sistem sebelum berlaku.',
				'Mengubah kebiasaan kerjanya ketika melihat cara yang lebih baik.',
				'Mengajukan gagasan perbaikan dan mau mencobanya lebih dahulu.',
			],
		],
		[
			'Membantu orang lain melalui perubahan',
			[
				'Menjelaskan manfaat perubahan bagi pekerjaan rekan dan mendengarkan keberatan mereka.',
				'Memperkirakan dampak perubahan pada layanan dan menyiapkan masa peralihan.',
				'Mendampingi rekan yang tertinggal sampai mampu bekerja dengan cara baru.',
			],
		],
		[
			'Memimpin perubahan di unit kerja',
			[
				'Menetapkan arah, tahapan, dan ukuran keberhasilan perubahan unit.',
				'Mengatasi penolakan dengan data, percobaan kecil, dan pelibatan orang yang terdampak.',
				'Menjaga perubahan tetap dipakai setelah masa percobaan selesai.',
			],
		],
		[
			'Menggerakkan para pemangku kepentingan untuk perubahan besar',
			[
				'Menghimpun dukungan lintas instansi bagi perubahan yang belum populer.',
				'Mengubah aturan atau struktur yang menghalangi pembaruan.',
				'Perubahan yang dipeloporinya diterapkan secara luas oleh instansi lain.',
			],
		],
	],
};
