import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** Waiting, calling and promising: what citizens feel first. */
export const pengelolaanAntrean: CompetencyText = {
	code: 'T.ANTREAN',
	name: 'Pengelolaan Antrean dan Janji Waktu',
	kind: 'teknis',
	definition:
		'Mengatur kedatangan, panggilan, dan janji waktu sehingga warga menunggu sesingkat mungkin, tahu gilirannya, dan diberi tahu bila janji tidak dapat ditepati.',
	basis: technicalBasis,
	urusan: 'Penanaman modal dan pelayanan terpadu satu pintu',
	levels: [
		[
			'Menjalankan panggilan dan giliran dengan tertib',
			[
				'Memanggil nomor menurut urutan sistem dan mencatat mulai serta selesai pelayanan pada saatnya.',
				'Mengarahkan warga ke layanan dan nomor yang benar di pintu masuk.',
				'Mendahulukan lansia, penyandang disabilitas, dan ibu hamil menurut aturan prioritas kantor.',
			],
		],
		[
			'Menjaga kelancaran loketnya sendiri',
			[
				'Memindahkan warga ke loket lain tanpa mengambil nomor baru bila layanannya berbeda.',
				'Menyebutkan perkiraan waktu tunggu dan waktu selesai yang sesuai keadaan hari itu.',
				'Menahan nomor dengan alasan tercatat ketika warga perlu melengkapi sesuatu sebentar.',
			],
		],
		[
			'Mengatur loket menurut keadaan ruang tunggu',
			[
				'Mengusulkan buka atau alih loket saat waktu tunggu mendekati batas standar.',
				'Memberi tahu ruang tunggu secara terbuka ketika ada gangguan, beserta pilihan bagi warga.',
				'Memadukan warga dengan janji temu dan warga yang datang langsung tanpa ada yang dirugikan.',
			],
		],
		[
			'Merencanakan kapasitas kantor',
			[
				'Menyusun jadwal petugas dari prakiraan kunjungan per setengah jam.',
				'Menelaah pelanggaran standar waktu setiap minggu dan menghilangkan sebabnya.',
				'Menguji perubahan tata antrean dengan simulasi sebelum diterapkan.',
			],
		],
		[
			'Membangun sistem antrean yang adil antar kantor',
			[
				'Menetapkan aturan prioritas dan janji waktu yang berlaku sama di semua kantor.',
				'Memindahkan kapasitas antar kantor berdasarkan data kunjungan dan waktu tunggu.',
				'Mengumumkan capaian waktu tunggu tiap kantor dan mempertanggungjawabkannya.',
			],
		],
	],
};
