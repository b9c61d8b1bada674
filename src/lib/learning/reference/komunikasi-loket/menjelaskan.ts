import type { Lesson } from '../../course.ts';

/** True to Perpres 96/2018: what the law lists is asked for, and nothing else. */
export const menjelaskan: Lesson = {
	slug: 'menjelaskan',
	title: 'Menjelaskan syarat: cukup yang diminta aturan',
	minutes: 8,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Satu lembar terlalu banyak',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Perpres 96 Tahun 2018 menyebut satu per satu syarat untuk setiap layanan pendaftaran penduduk dan pencatatan sipil. Semangatnya sederhana: warga membawa yang disebut di sana, tidak lebih.',
						'Lembar tambahan biasanya lahir dari niat baik: supaya aman, supaya seragam, karena dulu begitu. Tetapi bagi warga, satu surat pengantar yang tidak diminta aturan berarti mencari Ketua RT yang sedang bekerja, satu hari tertunda, kadang sampai tak jadi mengurus.',
						'Contohnya pindah dalam satu kota: formulir F-1.03 dan fotokopi Kartu Keluarga, ditambah surat tidak keberatan dari pemilik rumah bila menumpang, menyewa, atau indekos. Surat pengantar RT/RW tidak ada dalam daftar itu.',
					],
				},
				{
					kind: 'picture',
					file: 'komunikasi-loket/menjelaskan.svg',
					alt: 'Dua tumpukan berkas: tumpukan tipis bertanda centang sesuai daftar, tumpukan tebal dengan lembar tambahan yang dicoret.',
					caption:
						'Berkas yang cukup adalah berkas yang ada di daftar, bukan berkas yang paling tebal.',
				},
			],
		},
		{
			title: 'Bila ada yang kurang',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Sebelum berkata “kurang”, lihat dulu lembar layanan di layar sebelah. Mungkin aturan menyediakan pengganti. Pada akta kelahiran, misalnya, surat keterangan kelahiran dan bukti nikah yang tidak ada dapat diganti dengan SPTJM, surat pernyataan tanggung jawab mutlak, dengan dua saksi (formulir F-2.03 dan F-2.04).',
						'Ada pula layanan yang memang meminta surat pengantar RT/RW, contohnya pencatatan biodata WNI yang belum pernah terdata. Maka peganglah daftarnya, bukan ingatan dan bukan kebiasaan meja sebelah. Daftar itu melindungi warga, dan melindungi Anda juga.',
					],
				},
				{
					kind: 'checklist',
					title: 'Sebelum menyuruh warga pulang',
					items: [
						'Sudahkah saya membaca daftar syarat layanan ini, hari ini, di layar?',
						'Adakah pengganti yang dibolehkan aturan, seperti SPTJM?',
						'Bisakah saya melihatnya sendiri di sistem, tanpa meminta fotokopi?',
						'Bila tetap kurang: sudahkah saya tuliskan semuanya sekaligus, agar warga cukup kembali satu kali?',
					],
				},
				{ kind: 'motto', text: 'Kalau tidak ada di daftar, jangan diminta.' },
			],
		},
		{
			title: 'Bahasa yang langsung dimengerti',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Kita hidup bersama singkatan: SKPWNI, SPTJM, F-1.02, biometrik. Warga tidak. Sebutkan dulu artinya, baru namanya: “surat pindah, di kertasnya nanti tertulis SKPWNI”.',
						'Jelaskan lima hal ini, selalu dengan urutan yang sama: apa yang dibawa, apa langkahnya, berapa lama, berapa biayanya, dan apa yang diterima. Untuk dokumen kependudukan, bagian biaya singkat saja: gratis (UU 24/2013 Pasal 79A). Katakan itu dengan jelas, supaya tidak ada calo yang mengisi keraguan.',
						'Soal waktu, sebutkan yang tertulis di standar pelayanan kantor Anda. Jangan menjanjikan lebih cepat demi menyenangkan; janji yang meleset lebih buruk daripada waktu yang jujur.',
					],
				},
				{
					kind: 'dialogue',
					scene:
						'Pak Yusuf ingin pindah dari Gambir ke Cempaka Putih, masih di Jakarta Pusat. Ia menyewa rumah.',
					lines: [
						{ who: 'warga', says: 'Saya belum minta pengantar RT, Mbak. Pak RT-nya mudik.' },
						{
							who: 'petugas',
							says: 'Tidak apa-apa, Pak, untuk pindah ini surat pengantar RT tidak diperlukan. Yang dibawa tiga: formulir pindah, ini saya beri; fotokopi KK; dan pernyataan tidak keberatan dari pemilik rumah, karena Bapak menyewa.',
						},
						{ who: 'warga', says: 'Yang pernyataan itu belum ada.' },
						{
							who: 'petugas',
							says: 'Ini lembarnya, tinggal diisi dan ditandatangani pemilik rumah. Semuanya gratis. Saya tuliskan di kertas ini, ya: kurang satu lembar saja. Begitu lengkap, langsung kami kerjakan.',
						},
					],
					notice:
						'Satu kunjungan lagi, bukan tiga. Yang kurang tertulis, alasannya disebut, dan kabar baiknya disampaikan lebih dulu.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'menjelaskan-1',
					question:
						'Di lembar layanan tidak ada surat pengantar RT/RW, tetapi meja sebelah selalu memintanya. Apa yang Anda lakukan?',
					options: [
						{
							text: 'Ikut meminta, supaya seragam.',
							right: false,
							reply:
								'Seragam dalam kekeliruan tetap keliru, dan warga yang menanggung. Pegang daftarnya.',
						},
						{
							text: 'Tidak meminta, lalu membicarakannya dengan meja sebelah dan kepala unit.',
							right: true,
							reply:
								'Tepat. Warga terlayani hari ini, dan kantor menjadi seragam dalam hal yang benar.',
						},
						{
							text: 'Tidak meminta, dan diam saja.',
							right: false,
							reply:
								'Warga Anda terlayani, tetapi warga di meja sebelah tetap disuruh pulang. Bicarakan baik-baik.',
						},
					],
				},
				{
					kind: 'check',
					id: 'menjelaskan-2',
					question: 'Kalimat mana yang paling mudah dimengerti warga?',
					options: [
						{
							text: '“Lampirkan F-1.03 dan SKPWNI untuk entri mutasi.”',
							right: false,
							reply: 'Benar isinya, tetapi hanya dimengerti rekan kita sendiri.',
						},
						{
							text: '“Isi formulir pindah ini, lalu lampirkan fotokopi KK. Setelah itu Bapak menerima surat pindah.”',
							right: true,
							reply: 'Tepat. Kata sehari-hari, urut, dan jelas apa yang diterima.',
						},
						{
							text: '“Nanti diproses sesuai ketentuan yang berlaku.”',
							right: false,
							reply: 'Warga tidak tahu apa yang harus dilakukan maupun apa yang akan terjadi.',
						},
					],
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
						'Pilih tiga layanan yang paling sering Anda kerjakan. Buka lembar layanannya dan bandingkan dengan yang biasa Anda minta.',
						'Jelaskan kelima hal (bawa apa, langkah, lama, biaya, hasil) kepada lima warga tanpa satu singkatan pun.',
						'Bila menemukan syarat yang biasa diminta tetapi tidak ada di daftar, sampaikan kepada kepala unit. Itu temuan yang berharga.',
					],
				},
			],
		},
	],
};
