import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** Services DK-KTP, DK-KK, DK-BIO, DK-KIA, DK-PD and DK-IKD; rules: Perpres 96/2018, Permendagri 108/2019. */
export const pendaftaranPenduduk: CompetencyText = {
	code: 'T.DAFDUK',
	name: 'Pelayanan Pendaftaran Penduduk',
	kind: 'teknis',
	definition:
		'Melayani biodata, KK, KTP-el, KIA, pindah datang, dan aktivasi IKD dengan benar pada kunjungan pertama, cepat, dan tanpa biaya.',
	basis: technicalBasis,
	urusan: 'Administrasi kependudukan dan pencatatan sipil',
	levels: [
		[
			'Mengenal dokumen kependudukan dan mencari syaratnya',
			[
				'Membedakan kegunaan biodata, KK, KTP-el, KIA, SKPWNI, dan IKD di hadapan warga.',
				'Membuka lembar layanan dan membacakan syarat yang berlaku tanpa menambah syarat.',
				'Mengarahkan warga ke formulir yang tepat, misalnya F-1.02 atau F-1.03.',
			],
		],
		[
			'Melayani permohonan biasa secara mandiri',
			[
				'Memeriksa berkas KTP-el, KK, dan KIA sampai lengkap pada pemeriksaan pertama.',
				'Memasukkan permohonan ke aplikasi kependudukan tanpa salah NIK, nama, atau alamat.',
				'Menyebutkan waktu selesai dan bahwa layanan gratis, lalu menyerahkan tanda terima.',
			],
		],
		[
			'Menyelesaikan permohonan yang tidak biasa',
			[
				'Menawarkan SPTJM atau pernyataan pengganti bila aturan membolehkannya, bukan memulangkan warga.',
				'Menangani pindah datang, data ganda, dan beda data antar dokumen sampai tuntas.',
				'Memandu aktivasi IKD bagi warga yang gawainya bermasalah atau belum terbiasa.',
			],
		],
		[
			'Menjaga mutu layanan satu kantor dan membina petugas',
			[
				'Memeriksa contoh berkas selesai dan menemukan pola kesalahan petugas.',
				'Mengurai antrean berkas terhenti bersama Suku Dinas sampai ada kepastian waktu.',
				'Melatih petugas dengan kasus nyata saat aturan atau aplikasi berubah.',
			],
		],
		[
			'Menyempurnakan sistem pendaftaran penduduk',
			[
				'Menyusun atau memperbaiki standar pelayanan kependudukan tingkat kota atau provinsi.',
				'Merancang layanan jemput bola bagi warga yang sulit datang ke kantor.',
				'Menjadi rujukan penyelesaian sengketa data kependudukan yang rumit.',
			],
		],
	],
};
