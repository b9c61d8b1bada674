import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** Services PT of the one-stop offices: makam, KRK, angkutan, tenaga kesehatan, kost, SIP. */
export const perizinan: CompetencyText = {
	code: 'T.IZIN',
	name: 'Pelayanan Perizinan Terpadu',
	kind: 'teknis',
	definition:
		'Melayani permohonan izin di PTSP dari konsultasi sampai penyerahan dengan kepastian syarat, waktu, dan biaya.',
	basis: technicalBasis,
	urusan: 'Penanaman modal dan pelayanan terpadu satu pintu',
	levels: [
		[
			'Mengenal jenis izin dan tingkat kantornya',
			[
				'Menunjukkan kantor yang berwenang: kelurahan, kecamatan, atau kota.',
				'Membacakan syarat, waktu, dan retribusi izin dari lembar layanan.',
				'Membantu pemohon membuat akun dan menemukan permohonannya di aplikasi.',
			],
		],
		[
			'Melayani izin sederhana secara mandiri',
			[
				'Memeriksa permohonan IPTM atau rumah kost sampai lengkap dalam satu kali pemeriksaan.',
				'Mencatat permohonan dan menyerahkan tanda terima dengan tanggal selesai.',
				'Menjelaskan retribusi resmi dan cara membayarnya tanpa perantara.',
			],
		],
		[
			'Menangani izin yang memerlukan kajian teknis',
			[
				'Memberi konsultasi KRK, izin angkutan, atau izin tenaga kesehatan sebelum berkas diajukan.',
				'Mengawal berkas dengan tim teknis dan memberi kabar sebelum janji waktu lewat.',
				'Menulis alasan pengembalian berkas yang dapat langsung diperbaiki pemohon.',
			],
		],
		[
			'Mengendalikan mutu perizinan satu wilayah',
			[
				'Memantau waktu proses tiap izin dan menindak berkas yang melewati janji layanan.',
				'Menyelaraskan tafsir syarat antar kantor sehingga jawaban kepada pemohon sama.',
				'Membina petugas lintas layanan agar satu loket mampu melayani banyak izin.',
			],
		],
		[
			'Membarui kebijakan perizinan',
			[
				'Mengusulkan penggabungan atau penghapusan izin berdasarkan data dan risiko.',
				'Merancang perizinan lintas dinas dengan satu berkas dan satu janji waktu.',
				'Menjadi rujukan penyelesaian sengketa perizinan yang melibatkan banyak pihak.',
			],
		],
	],
};
