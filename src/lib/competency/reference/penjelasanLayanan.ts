import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** Plain words about steps, forms and who does what. */
export const penjelasanLayanan: CompetencyText = {
	code: 'T.INFO',
	name: 'Penjelasan Prosedur dan Informasi Layanan',
	kind: 'teknis',
	definition:
		'Menerangkan langkah, formulir, waktu, biaya, dan hasil layanan dengan bahasa sehari-hari sehingga warga dapat melanjutkan sendiri tanpa bertanya ulang.',
	basis: technicalBasis,
	urusan: 'Penanaman modal dan pelayanan terpadu satu pintu',
	levels: [
		[
			'Menyampaikan informasi dari lembar layanan',
			[
				'Membacakan syarat, langkah, waktu, dan biaya dari lembar layanan yang berlaku, bukan dari ingatan.',
				'Mengganti istilah dinas dengan kata yang dipahami warga.',
				'Mengatakan terus terang bila belum tahu, lalu menanyakannya kepada yang tahu.',
			],
		],
		[
			'Menerangkan prosedur secara utuh',
			[
				'Menggambarkan urutan langkah dari awal sampai dokumen diterima, termasuk siapa mengerjakan apa.',
				'Meminta warga mengulang langkah berikutnya untuk memastikan ia paham.',
				'Memberi catatan tertulis berisi kekurangan, tempat, dan tanggal kembali.',
			],
		],
		[
			'Menyesuaikan penjelasan dengan keadaan warga',
			[
				'Memilih saluran yang sesuai bagi warga: tatap muka, tulisan besar, gambar, atau pesan singkat.',
				'Menguraikan kasus yang melibatkan beberapa layanan menjadi satu urutan yang mudah diikuti.',
				'Meluruskan kabar keliru tentang layanan dengan menunjukkan sumber resminya.',
			],
		],
		[
			'Menjaga kejelasan informasi satu kantor',
			[
				'Memeriksa bahwa papan, situs, dan jawaban petugas memuat keterangan yang sama.',
				'Memperbarui lembar layanan pada hari aturan berubah dan memberi tahu semua petugas.',
				'Mengolah pertanyaan yang sering muncul menjadi perbaikan formulir atau papan informasi.',
			],
		],
		[
			'Merancang informasi layanan bagi seluruh warga',
			[
				'Menetapkan pedoman bahasa sederhana untuk semua layanan.',
				'Menguji informasi kepada warga dengan berbagai latar belakang sebelum diterbitkan.',
				'Membuka data standar pelayanan agar dapat dipakai pihak lain.',
			],
		],
	],
};
