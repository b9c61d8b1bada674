import type { Lesson } from '../../course.ts';

export const tuntas: Lesson = {
	slug: 'tuntas',
	title: 'Menutup: gratis, kapan jadi, dan data yang aman',
	minutes: 6,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Tiga hal yang ingin diketahui warga',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Sebelum berdiri, warga ingin tahu tiga hal: apakah ada biaya, kapan jadi, dan ke mana bertanya. Kantor yang menjawab ketiganya tanpa ditanya tidak memberi ruang bagi calo.',
						'Biaya: dokumen kependudukan gratis menurut UU 24/2013 Pasal 79A, dan memungut biaya adalah pidana menurut Pasal 95B. Katakan “gratis” dengan jelas, bukan “seikhlasnya”.',
						'Waktu: menurut Permendagri 19/2018 dokumen selesai dalam 1 jam, paling lama 24 jam, sejak berkas lengkap. Bila blangko atau jaringan terganggu, katakan apa adanya dengan waktu perkiraan.',
					],
				},
				{
					kind: 'picture',
					file: 'adminduk-dasar/tuntas.svg',
					alt: 'Tanda terima dengan tiga baris: gratis, selesai besok pukul 10.00, dan nomor permohonan.',
					caption: 'Tanda terima yang menjawab ketiganya.',
				},
			],
		},
		{
			title: 'Data orang lain ada di tangan Anda',
			blocks: [
				{
					kind: 'checklist',
					title: 'Kebiasaan yang melindungi',
					items: [
						'Kunci layar setiap meninggalkan meja, walau sebentar.',
						'Jangan memotret KTP atau KK warga dengan ponsel pribadi.',
						'Kertas salah cetak dihancurkan, bukan menjadi kertas coret.',
						'Jangan membacakan NIK dengan suara yang terdengar antrean.',
						'Akun Anda hanya Anda yang memakai. Yang tercatat membuka data adalah Anda.',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Kebocoran data diberitahukan tertulis dalam tiga kali dua puluh empat jam kepada pemilik data dan lembaganya (UU 27/2022 Pasal 46). Karena itu berkas yang hilang dilaporkan saat itu juga, bukan dicari diam-diam.',
					],
				},
			],
		},
		{
			title: 'Contoh: penutup empat puluh detik',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Berkas KK Pak Iwan lengkap pukul 14.50.',
					lines: [
						{
							who: 'petugas',
							says: 'Sudah lengkap, Pak, dan gratis. KK-nya selesai besok sebelum pukul sepuluh. Nomor permohonannya di tanda terima ini.',
						},
						{ who: 'warga', says: 'Kalau besok belum jadi?' },
						{
							who: 'petugas',
							says: 'Bapak tetap dikabari sebelum pukul sepuluh, jadi ataupun belum. Kalau ada yang kurang jelas, sebutkan nomor ini di saluran mana pun.',
						},
					],
					notice:
						'Biaya, waktu, nomor, dan jawaban untuk keadaan terburuk. Pak Iwan tidak perlu menelepon siapa pun.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'tuntas-1',
					question: 'Warga menyelipkan uang “terima kasih” di map. Apa yang Anda lakukan?',
					options: [
						{
							text: 'Menerimanya untuk kas bersama.',
							right: false,
							reply:
								'Kas bersama tidak mengubah sifatnya: uang itu tetap diterima karena tugas Anda.',
						},
						{
							text: 'Mengembalikannya saat itu juga dan menyebut bahwa layanan ini gratis.',
							right: true,
							reply:
								'Tepat. Ucapan terima kasih cukup dengan kata; yang lain dilaporkan sesuai aturan gratifikasi.',
						},
						{
							text: 'Membiarkannya di map supaya warga tidak malu.',
							right: false,
							reply: 'Uang yang dibiarkan adalah uang yang diterima.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt: 'Bagian mana dari penutup Anda yang paling sering terlewat pada pukul tiga sore?',
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
						'Tutup setiap kunjungan hari ini dengan tiga kalimat: gratis, kapan, nomor berapa.',
						'Minta seorang rekan mendengarkan lima penutup Anda dan menandai yang terlewat.',
						'Periksa meja Anda sebelum pulang: adakah kertas dengan NIK?',
					],
				},
			],
		},
	],
};
