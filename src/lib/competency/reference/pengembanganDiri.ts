import { officialBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

export const pengembanganDiri: CompetencyText = {
	code: 'M.6',
	name: 'Pengembangan Diri dan Orang Lain',
	kind: 'manajerial',
	definition:
		'Terus menambah pengetahuan dan keterampilan, serta membantu orang lain belajar melalui teladan, umpan balik, dan bimbingan.',
	basis: officialBasis,
	urusan: null,
	levels: [
		[
			'Mengembangkan dirinya sendiri',
			[
				'Menyebutkan apa yang belum dikuasainya dan rencana belajarnya.',
				'Menyelesaikan pelatihan yang disepakati dan mencoba isinya di tempat kerja.',
				'Meminta masukan atas pekerjaannya dan memperbaiki diri berdasarkan masukan itu.',
			],
		],
		[
			'Membantu rekan atau bawahan belajar lewat contoh dan penjelasan',
			[
				'Memperagakan langkah kerja kepada petugas baru, lalu mendampinginya mencoba.',
				'Menjelaskan alasan di balik sebuah prosedur, bukan hanya langkahnya.',
				'Membuat catatan atau contoh kasus yang dapat dipelajari rekan.',
			],
		],
		[
			'Memberi umpan balik dan membimbing secara teratur',
			[
				'Memberi umpan balik yang merujuk pada perilaku nyata, segera setelah kejadian.',
				'Menyepakati sasaran belajar dengan anggota tim dan meninjaunya bersama.',
				'Memberi tugas yang menantang disertai pendampingan yang cukup.',
			],
		],
		[
			'Merencanakan pengembangan pegawai untuk beberapa tahun',
			[
				'Merencanakan pengembangan pegawai beberapa tahun ke depan dari kebutuhan organisasi.',
				'Menyediakan waktu, mentor, dan anggaran belajar sebagai bagian dari pekerjaan.',
				'Memeriksa apakah hasil belajar dipakai di tempat kerja dan mengubah programnya bila tidak.',
			],
		],
		[
			'Menjadikan organisasi tempat orang terus belajar',
			[
				'Menetapkan kebijakan yang menjadikan belajar bagian dari penilaian dan karier.',
				'Membangun jejaring pengetahuan yang melampaui batas instansi.',
				'Melahirkan pemimpin penerus yang terbukti mampu di banyak unit.',
			],
		],
	],
};
