import { officialBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

export const pelayananPublik: CompetencyText = {
	code: 'M.5',
	name: 'Pelayanan Publik',
	kind: 'manajerial',
	definition:
		'Menjalankan tugas pemerintahan dan pelayanan secara profesional, terbuka, objektif, dan netral tanpa membeda-bedakan warga.',
	basis: officialBasis,
	urusan: null,
	levels: [
		[
			'Melayani warga menurut standar pelayanan',
			[
				'Meminta hanya syarat yang tercantum dalam standar pelayanan.',
				'Melayani menurut urutan, dengan mendahulukan lansia, ibu hamil, dan penyandang disabilitas.',
				'Menyapa, mendengarkan, dan menjawab warga dengan ramah tanpa memandang latar belakang.',
			],
		],
		[
			'Mengawasi jalannya layanan dan menerangkannya secara terbuka',
			[
				'Memantau antrean dan berkas rekan, lalu membantu sebelum batas waktu terlampaui.',
				'Menjelaskan kepada warga posisi berkas, alasan tertunda, dan waktu selesainya.',
				'Menerima pengaduan, memberi tanda terima, dan memastikan ada jawabannya.',
			],
		],
		[
			'Memperbaiki standar layanan unit bersama timnya',
			[
				'Menemukan langkah atau syarat yang tidak perlu dari data layanan dan keluhan.',
				'Mengajak petugas dan pengguna menyusun perbaikan standar pelayanan.',
				'Membuktikan bahwa perbaikan mempersingkat waktu atau mengurangi kunjungan ulang.',
			],
		],
		[
			'Menilai layanan secara menyeluruh dan mengantisipasi persoalan ke depan',
			[
				'Mengevaluasi layanan di beberapa lokasi dan menyamakan mutunya.',
				'Memperkirakan perubahan kebutuhan warga dan menyiapkan kapasitas sebelumnya.',
				'Menjaga layanan tetap netral ketika ada tekanan kelompok atau kepentingan politik.',
			],
		],
		[
			'Menjamin kebijakan layanan yang adil bagi semua warga',
			[
				'Menetapkan kebijakan yang membuka layanan bagi warga yang selama ini tidak terjangkau.',
				'Menghapus aturan yang membeda-bedakan warga atau membuka ruang kepentingan pribadi.',
				'Mempertanggungjawabkan mutu layanan lembaga secara terbuka kepada publik.',
			],
		],
	],
};
