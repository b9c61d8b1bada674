import type { Lesson } from '../../course.ts';

export const mendengar: Lesson = {
	slug: 'mendengar',
	title: 'Mendengar sampai kebutuhannya jelas',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Yang diminta dan yang dibutuhkan',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Warga jarang datang dengan nama layanan yang benar. Ia datang dengan ceritanya: “Mau urus surat pindah”, “KK saya salah”, “Disuruh bank ke sini”. Tugas kita menemukan layanan yang dibutuhkan, bukan menolak karena nama yang disebut keliru.',
						'Petugas berpengalaman kerap menyela pada kalimat kedua karena merasa sudah tahu. Biasanya memang benar. Tetapi sekali saja keliru, warga pulang dengan dokumen yang salah dan harus datang lagi. Kunjungan kedua itulah yang memakan waktu, bukan mendengar.',
					],
				},
				{
					kind: 'picture',
					file: 'komunikasi-loket/mendengar.svg',
					alt: 'Gunung es: di atas air tertulis permintaan, di bawah air bagian yang jauh lebih besar bertuliskan kebutuhan.',
					caption: 'Permintaan tampak di permukaan. Kebutuhan baru terlihat bila kita bertanya.',
				},
			],
		},
		{
			title: 'Tiga alat: diam, tanya, ulangi',
			blocks: [
				{
					kind: 'checklist',
					title: 'Cara mendengar di loket',
					items: [
						'Diam sampai titik. Biarkan warga menyelesaikan ceritanya. Kebanyakan cerita selesai sebelum satu menit.',
						'Tanya terbuka dulu: “Bisa ceritakan, untuk keperluan apa?” Kata apa, bagaimana, dan untuk apa membuka cerita.',
						'Tanya tertutup untuk memastikan: “Jadi pindahnya masih di dalam Jakarta Pusat, betul?”',
						'Ulangi dengan kalimat sendiri: “Yang saya tangkap, Ibu perlu … karena …. Betul begitu?”',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Langkah mengulangi sering dilewati karena terasa lambat, padahal justru di sinilah salah paham tertangkap selagi masih murah. Bila warga menjawab “Bukan, Mbak, maksud saya …”, Anda baru saja menghemat satu kunjungan.',
						'Bertanyalah hanya yang perlu untuk layanan itu. Alasan cerai, penyakit, atau penghasilan tidak perlu ditanyakan bila aturan tidak memintanya, apalagi dengan suara yang terdengar sampai kursi tunggu.',
					],
				},
				{ kind: 'motto', text: 'Satu pertanyaan lagi lebih cepat daripada satu kunjungan lagi.' },
			],
		},
		{
			title: 'Contoh: “Mau ganti KK”',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Bu Siti menyerahkan Kartu Keluarga yang masih utuh dan bersih.',
					lines: [
						{ who: 'warga', says: 'Mbak, saya mau ganti KK.' },
						{ who: 'petugas', says: 'Baik, Ibu. Boleh diceritakan, apa yang perlu diganti?' },
						{
							who: 'warga',
							says: 'Kata sekolahnya, nama cucu saya beda dengan di akta. Takut tidak bisa daftar.',
						},
						{
							who: 'petugas',
							says: 'Cucunya tercatat di KK Ibu ini? Boleh saya lihat aktanya juga, kalau dibawa?',
						},
						{ who: 'warga', says: 'Ini. Di akta “Aisyah”, di KK “Aisah”.' },
						{
							who: 'petugas',
							says: 'Jadi yang perlu dikerjakan: nama di KK disamakan dengan akta, supaya bisa dipakai mendaftar sekolah. Betul begitu, Bu?',
						},
						{ who: 'warga', says: 'Betul. Pendaftarannya Senin.' },
					],
					notice:
						'“Ganti KK” bisa berarti hilang, rusak, atau perubahan data; syaratnya berbeda. Tiga pertanyaan membawa petugas ke layanan yang benar, dan sekaligus membuka tenggat yang penting: Senin.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'mendengar-1',
					question:
						'Seorang bapak berkata, “Saya disuruh bank ke sini.” Kalimat mana yang paling membantu sebagai pertanyaan pertama?',
					options: [
						{
							text: '“Bawa surat dari bank, Pak?”',
							right: false,
							reply:
								'Bisa jadi perlu, bisa jadi tidak. Kita belum tahu masalahnya, sudah meminta berkas.',
						},
						{
							text: '“Apa yang dikatakan bank tentang data Bapak?”',
							right: true,
							reply:
								'Tepat. Pertanyaan terbuka ini membuat masalahnya muncul: mungkin NIK tidak ditemukan, mungkin alamat berbeda.',
						},
						{
							text: '“Urusan bank bukan di sini, Pak.”',
							right: false,
							reply:
								'Mungkin saja datanya di bank tidak cocok dengan data kependudukan, dan itu memang urusan kita. Tanyakan dulu.',
						},
					],
				},
				{
					kind: 'check',
					id: 'mendengar-2',
					question:
						'Bu Rina sudah bercerita panjang. Apa yang Anda lakukan sebelum mulai mengerjakan?',
					options: [
						{
							text: 'Langsung kerjakan, karena antrean panjang.',
							right: false,
							reply:
								'Bila ternyata keliru, Bu Rina kembali besok dan antrean besok bertambah satu.',
						},
						{
							text: 'Minta Bu Rina menuliskan ceritanya.',
							right: false,
							reply: 'Itu memindahkan beban kepada warga, dan tidak semua orang nyaman menulis.',
						},
						{
							text: 'Ulangi kebutuhannya dalam satu kalimat dan tanyakan “Betul begitu?”',
							right: true,
							reply: 'Tepat. Lima detik, dan salah paham tertangkap sebelum dikerjakan.',
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
						'Pada delapan warga hari ini, tahan diri sampai warga selesai bercerita. Hitung dalam hati sampai dua sebelum Anda bicara.',
						'Sebelum mengerjakan, ulangi kebutuhannya dengan kalimat sendiri dan akhiri dengan “Betul begitu?”',
						'Catat berapa kali warga menjawab “Bukan”. Itulah kunjungan kedua yang baru saja Anda cegah.',
					],
				},
				{
					kind: 'reflection',
					prompt: 'Pada urusan apa Anda paling sering menyela, karena merasa sudah hafal?',
				},
			],
		},
	],
};
