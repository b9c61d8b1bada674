import { officialBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

export const integritas: CompetencyText = {
	code: 'M.1',
	name: 'Integritas',
	kind: 'manajerial',
	definition:
		'Jujur dan taat asas dalam bekerja, menjaga kepercayaan warga dan rekan, serta berani mempertanggungjawabkan tindakan dan akibatnya.',
	basis: officialBasis,
	urusan: null,
	levels: [
		[
			'Jujur dan patuh pada aturan dalam pekerjaannya sendiri',
			[
				'Menyampaikan keadaan sebenarnya kepada warga dan atasan, termasuk ketika ia sendiri yang keliru.',
				'Mengerjakan tugas menurut kode etik dan prosedur walaupun tidak sedang diawasi.',
				'Menolak uang, hadiah, atau titipan yang berkaitan dengan layanan yang dikerjakannya.',
			],
		],
		[
			'Menjaga kejujuran bersama rekan di sekitarnya',
			[
				'Menegur rekan dengan sopan saat melihat jalan pintas yang melanggar aturan.',
				'Menjelaskan alasan sebuah aturan etika sehingga rekan mau ikut mematuhinya.',
				'Memberi perlakuan yang sama kepada setiap pemohon, juga bila pemohon itu kerabat atau kenalan.',
			],
		],
		[
			'Memastikan orang yang dipimpinnya bekerja dengan jujur',
			[
				'Memeriksa secara berkala berkas, kas, dan pelaporan timnya dari celah penyimpangan.',
				'Memberi pujian atas perilaku jujur dan sanksi sesuai aturan atas pelanggaran, tanpa pilih kasih.',
				'Membahas dilema etika dari kejadian nyata dalam pertemuan tim.',
			],
		],
		[
			'Membangun lingkungan kerja yang membuat orang mudah berbuat benar',
			[
				'Menata alur kerja dan pembagian wewenang sehingga peluang pungutan dan percaloan tertutup.',
				'Menindak penyimpangan di instansinya walaupun menghadapi tekanan atau risiko jabatan.',
				'Menyediakan saluran pengaduan yang aman dan melindungi orang yang melapor.',
			],
		],
		[
			'Menjadi panutan keadilan dan etika bagi aparatur di seluruh negeri',
			[
				'Keputusannya dalam perkara sulit dijadikan rujukan etika oleh instansi lain.',
				'Merumuskan kebijakan integritas yang dipakai lintas instansi atau secara nasional.',
				'Membuka keputusan, harta, dan benturan kepentingannya sendiri untuk diuji publik.',
			],
		],
	],
};
