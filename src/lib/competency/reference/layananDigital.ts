import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** IKD and the applications in which requests are made. */
export const layananDigital: CompetencyText = {
	code: 'T.DIGITAL',
	name: 'Pendampingan Layanan Digital',
	kind: 'teknis',
	definition:
		'Memakai aplikasi layanan tanpa salah dan mendampingi warga melakukan sendiri permohonan, aktivasi, dan pelacakan secara digital.',
	basis: technicalBasis,
	urusan: 'Administrasi kependudukan dan pencatatan sipil',
	levels: [
		[
			'Memakai aplikasi layanan menurut petunjuk',
			[
				'Masuk, mencari, dan membuka permohonan di aplikasi tanpa meminjam akun rekan.',
				'Menunjukkan kepada warga tempat mengunduh aplikasi resmi.',
				'Keluar dari aplikasi dan mengunci layar setiap meninggalkan meja.',
			],
		],
		[
			'Mendampingi warga memakai layanan digital',
			[
				'Memandu warga mengisi permohonan di gawainya sendiri tanpa meminta kata sandinya.',
				'Menuntaskan aktivasi IKD termasuk pemeriksaan wajah dan pengganti surel.',
				'Mengubah berkas warga menjadi unggahan yang terbaca dan berukuran sesuai.',
			],
		],
		[
			'Mengatasi gangguan dan kasus khusus',
			[
				'Membedakan gangguan jaringan, gawai, akun, dan data lalu memilih jalan keluarnya.',
				'Melanjutkan pelayanan secara luring saat jaringan putus dan memasukkannya kembali tanpa ganda.',
				'Melaporkan galat dengan langkah kejadian dan tangkapan layar tanpa data pribadi.',
			],
		],
		[
			'Meningkatkan pemakaian layanan digital satu kantor',
			[
				'Mengukur langkah tempat warga berhenti dan memperbaikinya bersama pengelola aplikasi.',
				'Melatih petugas pada salinan latihan sebelum versi baru dipakai.',
				'Menjaga jalur tatap muka tetap tersedia bagi yang tidak dapat memakai gawai.',
			],
		],
		[
			'Merancang layanan digital terpadu',
			[
				'Merumuskan kebutuhan aplikasi dari perjalanan warga, bukan dari bagan organisasi.',
				'Menetapkan standar pertukaran data dan keamanan antar aplikasi layanan.',
				'Menghentikan aplikasi ganda dan memindahkan datanya tanpa merugikan warga.',
			],
		],
	],
};
