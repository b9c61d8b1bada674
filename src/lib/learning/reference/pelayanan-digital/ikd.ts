import type { Lesson } from '../../course.ts';

export const ikd: Lesson = {
	slug: 'ikd',
	title: 'Aktivasi IKD sampai berhasil',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Mengapa harus di depan petugas',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Identitas Kependudukan Digital menaruh identitas warga di ponselnya (Permendagri 72/2022). Supaya tidak ada orang lain yang mengaktifkannya, langkah terakhir dilakukan di depan petugas: swafoto, lalu memindai kode QR yang Anda tunjukkan.',
						'Yang dibutuhkan: ponsel pintar dengan internet, sudah memiliki atau merekam KTP-el, alamat surel dan nomor ponsel yang aktif. IKD gratis, dan tidak menggantikan KTP-el bagi yang tidak memakai ponsel.',
					],
				},
				{
					kind: 'picture',
					file: 'pelayanan-digital/ikd.svg',
					alt: 'Empat langkah berurutan: pasang aplikasi resmi, isi NIK, surel, dan nomor, swafoto, pindai QR petugas.',
					caption: 'Empat langkah; yang keempat hanya di kantor.',
				},
			],
		},
		{
			title: 'Bila macet, di langkah mana?',
			blocks: [
				{
					kind: 'checklist',
					title: 'Periksa berurutan',
					items: [
						'Aplikasi: diunduh dari toko resmi, penerbitnya Direktorat Jenderal Dukcapil.',
						'Surel: bisa dibuka di ponsel itu juga? Bila tidak punya, bantu membuatnya; warga yang memilih kata sandi.',
						'Nomor: aktif dan menerima pesan.',
						'Swafoto: cahaya dari depan, kacamata hitam dan masker dilepas, wajah memenuhi bingkai.',
						'Data: nama dan tanggal lahir sama dengan KTP-el. Bila berbeda, selesaikan datanya dulu.',
					],
				},
				{ kind: 'motto', text: 'Sebutkan langkahnya, bukan “sistemnya error”.' },
			],
		},
		{
			title: 'Contoh: wajah tidak dikenali',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Swafoto Bu Ratmi ditolak dua kali.',
					lines: [
						{ who: 'warga', says: 'Jangan-jangan saya sudah terlalu tua, Mbak.' },
						{
							who: 'petugas',
							says: 'Bukan, Bu. Lampunya dari belakang. Boleh kita geser ke sini, menghadap jendela?',
						},
						{ who: 'warga', says: 'Wah, langsung bisa.' },
						{
							who: 'petugas',
							says: 'Sekarang pindai kode di layar saya. Kode ini hanya untuk Ibu, dan hanya sekali.',
						},
					],
					notice: 'Petugas menyalahkan lampu, bukan warga. Lalu menerangkan arti kodenya.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'ikd-1',
					question:
						'Anak Pak Budi membawa ponsel dan foto ayahnya yang sakit, minta IKD ayahnya diaktifkan. Bagaimana?',
					options: [
						{
							text: 'Diaktifkan dengan foto itu.',
							right: false,
							reply: 'IKD menuntut kehadiran pemiliknya. Foto tidak menggantikannya.',
						},
						{
							text: 'Dijelaskan bahwa pemilik harus hadir, dan ditawarkan kunjungan petugas bila kantor menyediakannya.',
							right: true,
							reply: 'Tepat. KTP-el ayahnya tetap berlaku sementara itu.',
						},
						{
							text: 'Diminta surat kuasa bermeterai.',
							right: false,
							reply: 'Surat kuasa tidak menggantikan pemeriksaan wajah.',
						},
					],
				},
				{ kind: 'reflection', prompt: 'Di kantor Anda, di mana cahaya paling baik untuk swafoto?' },
			],
		},
		{
			title: 'Latihan di loket',
			blocks: [
				{
					kind: 'practice',
					minutes: 34,
					steps: [
						'Dampingi tiga aktivasi. Catat di langkah mana setiap orang berhenti.',
						'Tentukan satu titik swafoto yang baik di kantor dan tempelkan tandanya.',
						'Tulis satu kalimat yang menerangkan kode QR kepada orang tua Anda sendiri.',
					],
				},
			],
		},
	],
};
