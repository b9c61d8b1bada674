import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** SP4N-LAPOR, CRM Jakarta and the complaint at the desk. */
export const penangananPengaduan: CompetencyText = {
	code: 'T.ADUAN',
	name: 'Penanganan Pengaduan',
	kind: 'teknis',
	definition:
		'Menerima keluhan dengan hormat, mencatat dan meneruskannya kepada yang berwenang, memberi kabar dalam batas waktu, dan memakai keluhan untuk memperbaiki layanan.',
	basis: technicalBasis,
	urusan: 'Penanaman modal dan pelayanan terpadu satu pintu',
	levels: [
		[
			'Menerima keluhan dengan hormat dan mencatatnya',
			[
				'Mendengarkan sampai selesai tanpa membantah atau menyalahkan.',
				'Mencatat keluhan dan memberikan nomor tanda terima saat itu juga.',
				'Menawarkan saluran tanpa nama bila warga takut diketahui.',
			],
		],
		[
			'Menyelesaikan keluhan sederhana',
			[
				'Menjawab permintaan informasi dan keluhan sederhana dalam batas lima hari.',
				'Meminta maaf dan memulihkan layanan ketika kesalahan ada pada kantor.',
				'Meneruskan keluhan di luar wewenang kepada instansi yang tepat dan memberi tahu pelapor.',
			],
		],
		[
			'Menelusuri keluhan sampai ke sebabnya',
			[
				'Memeriksa catatan layanan dan mendengar petugas serta pelapor sebelum menyimpulkan.',
				'Menyampaikan hasil dan dasar keputusan kepada pelapor sebelum batas waktu habis.',
				'Menjaga identitas pelapor hanya diketahui oleh yang memerlukannya.',
			],
		],
		[
			'Mengelola pengaduan satu kantor',
			[
				'Memantau tenggat semua laporan dan menaikkan laporan yang hampir terlambat.',
				'Mengelompokkan keluhan menurut unsur SKM dan menetapkan perbaikannya.',
				'Membuka kembali kasus ketika pelapor keberatan, lalu menunjuk pemeriksa lain.',
			],
		],
		[
			'Menjadikan pengaduan dasar perbaikan kebijakan',
			[
				'Mengumumkan perbaikan yang lahir dari pengaduan warga.',
				'Mengubah tata kerja lintas instansi untuk menghapus keluhan yang berulang.',
				'Melindungi pelapor dan petugas melalui aturan yang ditegakkan.',
			],
		],
	],
};
