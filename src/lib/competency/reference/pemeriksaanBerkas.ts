import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** First-time-right at the counter: asking for what the rule lists, and for nothing else. */
export const pemeriksaanBerkas: CompetencyText = {
	code: 'T.BERKAS',
	name: 'Pemeriksaan Berkas dan Syarat',
	kind: 'teknis',
	definition:
		'Memeriksa berkas sampai tuntas pada kunjungan pertama, meminta hanya syarat yang disebut aturan, dan menawarkan pengganti yang sah bila satu dokumen tidak ada.',
	basis: technicalBasis,
	urusan: 'Administrasi kependudukan dan pencatatan sipil',
	levels: [
		[
			'Membaca daftar syarat dan mencocokkannya dengan berkas',
			[
				'Mencocokkan berkas pemohon satu per satu dengan lembar layanan yang berlaku.',
				'Menyebutkan semua kekurangan sekaligus, bukan satu demi satu pada tiap kunjungan.',
				'Tidak meminta surat pengantar RT/RW bila aturan tidak mensyaratkannya.',
			],
		],
		[
			'Memeriksa berkas biasa sampai tuntas',
			[
				'Membedakan dokumen asli, salinan, dan salinan yang dilegalisasi serta kapan masing-masing diperlukan.',
				'Menemukan beda nama, tanggal, atau alamat antar dokumen sebelum berkas diterima.',
				'Menuliskan kekurangan berkas pada tanda terima dengan kata yang dapat dilaksanakan pemohon.',
			],
		],
		[
			'Memutuskan berkas yang tidak lazim menurut aturan',
			[
				'Menawarkan SPTJM atau pernyataan pengganti yang dibolehkan sebagai ganti dokumen yang hilang.',
				'Menjelaskan pasal yang menjadi dasar saat menolak, beserta jalan lain yang tersedia.',
				'Meminta pertimbangan atasan saat itu juga ketika dua aturan tampak bertentangan.',
			],
		],
		[
			'Menurunkan berkas yang dikembalikan di satu kantor',
			[
				'Menghitung sebab pengembalian berkas tiap bulan dan memperbaiki sebab yang terbanyak.',
				'Menyusun contoh berkas lengkap dan berkas keliru untuk dipakai melatih petugas.',
				'Memeriksa ulang contoh berkas tiap petugas dan membahas perbedaannya secara terbuka.',
			],
		],
		[
			'Menyederhanakan syarat layanan',
			[
				'Mengusulkan penghapusan syarat yang datanya sudah dimiliki pemerintah.',
				'Merancang pertukaran data antar instansi sehingga warga tidak membawa salinan.',
				'Menjadi rujukan antar kota tentang tafsir syarat yang sama untuk kasus yang sama.',
			],
		],
	],
};
