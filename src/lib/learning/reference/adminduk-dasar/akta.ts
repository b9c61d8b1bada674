import type { Lesson } from '../../course.ts';

export const akta: Lesson = {
	slug: 'akta',
	title: 'Akta kelahiran: nama yang dibawa seumur hidup',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Lebih dari selembar kertas',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Akta kelahiran adalah pengakuan pertama negara kepada seseorang. Sekolah, paspor, dan warisan berdiri di atasnya. Nama yang salah di akta mengikuti pemiliknya sampai ke nisan.',
						'Kelahiran dilaporkan dalam 60 hari. Lewat dari itu tetap dilayani di loket; keterlambatan tidak pernah menjadi alasan seorang anak tidak punya akta.',
					],
				},
				{
					kind: 'picture',
					file: 'adminduk-dasar/akta.svg',
					alt: 'Sebuah kutipan akta kelahiran dengan tiga bagian disorot: nama, tanggal lahir, dan nama orang tua.',
					caption: 'Tiga bagian yang dibaca bersama orang tua sebelum dicetak.',
				},
			],
		},
		{
			title: 'Syarat dan penggantinya',
			blocks: [
				{
					kind: 'checklist',
					title: 'Yang diminta',
					items: [
						'Formulir F-2.01.',
						'Surat keterangan lahir dari rumah sakit, puskesmas, dokter, bidan, atau lurah. Bila tidak ada: SPTJM kebenaran data kelahiran (F-2.03) dengan dua saksi.',
						'Buku nikah, kutipan akta perkawinan, atau bukti lain yang sah. Bila tidak ada: SPTJM sebagai pasangan suami istri (F-2.04) dengan dua saksi.',
						'Fotokopi KK.',
						'Anak yang tidak diketahui asal usulnya: berita acara kepolisian.',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'SPTJM adalah surat pernyataan tanggung jawab mutlak: pembuatnya menyatakan kebenaran data dan menanggung akibat hukumnya. Jelaskan itu dengan tenang sebelum ditandatangani, bukan sebagai ancaman.',
					],
				},
			],
		},
		{
			title: 'Contoh: ejaan yang diputuskan keluarga',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Sepasang orang tua muda membacakan nama anaknya.',
					lines: [
						{ who: 'warga', says: 'Namanya Aisyah Putri.' },
						{
							who: 'petugas',
							says: 'Indah sekali. Ejaannya bagaimana, Bu? Boleh ditulis di sini?',
						},
						{ who: 'warga', says: 'A, i, s, y, a, h.' },
						{
							who: 'petugas',
							says: 'Saya baca kembali: A-I-S-Y-A-H, lalu P-U-T-R-I. Silakan Bapak dan Ibu lihat di layar.',
						},
					],
					notice:
						'Nama ditulis oleh orang tua, dibacakan petugas, dan dilihat keduanya. Tiga kali, sebelum satu kali dicetak.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'akta-1',
					question:
						'Anak lahir di rumah dengan bantuan dukun. Tidak ada surat keterangan lahir. Apa yang Anda tawarkan?',
					options: [
						{
							text: 'Meminta keluarga mencari surat dari puskesmas terdekat walau tidak melahirkan di sana.',
							right: false,
							reply:
								'Puskesmas tidak dapat menerangkan yang tidak disaksikannya. Keluarga akan pulang tanpa hasil.',
						},
						{
							text: 'SPTJM kebenaran data kelahiran (F-2.03) dengan dua saksi.',
							right: true,
							reply: 'Tepat. Aturan menyediakan jalannya; tugas Anda menunjukkannya.',
						},
						{
							text: 'Menunda sampai anak masuk sekolah.',
							right: false,
							reply: 'Menunda membuat anak tanpa NIK, tanpa KIA, dan tanpa jaminan kesehatan.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt: 'Bagaimana Anda menjelaskan SPTJM kepada orang yang takut menandatangani surat?',
				},
			],
		},
		{
			title: 'Latihan di loket',
			blocks: [
				{
					kind: 'practice',
					minutes: 34,
					steps: [
						'Minta orang tua menulis sendiri nama anak pada kertas sebelum Anda mengetik.',
						'Bacakan kembali huruf demi huruf, dan perlihatkan layar.',
						'Siapkan satu kalimat penjelasan SPTJM yang tidak menakutkan. Coba pada rekan, perbaiki, lalu pakai.',
					],
				},
			],
		},
	],
};
