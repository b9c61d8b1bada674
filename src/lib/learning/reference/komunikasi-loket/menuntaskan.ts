import type { Lesson } from '../../course.ts';

export const menuntaskan: Lesson = {
	slug: 'menuntaskan',
	title: 'Menutup lingkaran: tuntas sebelum berdiri',
	minutes: 6,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Apa yang dibawa pulang warga',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Setelah sampai di rumah, warga akan ditanya keluarganya: “Bagaimana, jadi?” Bila ia bisa menjawab dengan yakin, percakapan di loket berhasil. Bila ia menjawab “Katanya sih nanti dihubungi”, ada lingkaran yang belum tertutup.',
						'Menutup lingkaran berarti warga berdiri dengan tahu empat hal: apa yang sudah selesai, apa yang masih berjalan, kapan dan lewat apa ia mendapat kabar, dan ke mana bertanya bila kabar itu tidak datang.',
					],
				},
				{
					kind: 'picture',
					file: 'komunikasi-loket/menuntaskan.svg',
					alt: 'Lingkaran dengan empat bagian: selesai, berjalan, kapan, dan ke mana; ujungnya bertemu kembali.',
					caption: 'Empat hal, setengah menit, dan warga tidak perlu menebak.',
				},
			],
		},
		{
			title: 'Setengah menit terakhir',
			blocks: [
				{
					kind: 'checklist',
					title: 'Sebelum memanggil nomor berikutnya',
					items: [
						'Rangkum: “Hari ini kartu keluarganya sudah kami ubah.”',
						'Sebut langkah berikut beserta waktunya: “KTP-nya bisa diambil besok mulai pukul sepuluh di loket ini.”',
						'Tuliskan: nomor permohonan, tanggal, tempat. Jangan andalkan ingatan orang yang sedang lega.',
						'Pastikan: “Supaya saya yakin penjelasan saya jelas, boleh Ibu ulangi kapan mengambilnya?”',
						'Buka pintu: “Masih ada yang ingin ditanyakan?” lalu tunggu sungguh-sungguh.',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Perhatikan susunan pertanyaan memastikan itu. “Sudah mengerti, Bu?” selalu dijawab ya. Meminta warga mengulangi, dengan alasan menguji penjelasan kita sendiri, menunjukkan apakah pesannya sampai tanpa membuat siapa pun malu.',
					],
				},
			],
		},
		{
			title: 'Bila hari ini belum bisa',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Jaringan putus, blangko habis, pejabat yang menandatangani tidak di tempat. Warga bisa menerima kabar buruk; yang sulit diterima adalah kabar yang kabur. Katakan apa yang terjadi, apa yang sudah Anda kerjakan, dan apa janji berikutnya. Lalu tepati, juga bila kabarnya hanya “belum”.',
						'Bila urusannya milik instansi lain, jangan hanya menunjuk arah. Sebutkan nama layanan, alamat, jam buka, dan apa yang dibawa. Bila bisa, telepon dulu ke sana agar warga tidak datang sia-sia.',
					],
				},
				{
					kind: 'dialogue',
					scene:
						'Pukul 14.20 sistem kependudukan tidak dapat dibuka. Bu Lestari sudah menyerahkan berkas lengkap.',
					lines: [
						{
							who: 'petugas',
							says: 'Bu Lestari, sistemnya sedang tidak bisa dibuka sejak sepuluh menit lalu. Berkas Ibu sudah lengkap dan sudah saya terima, jadi Ibu tidak perlu antre lagi.',
						},
						{ who: 'warga', says: 'Saya harus menunggu di sini?' },
						{
							who: 'petugas',
							says: 'Boleh pilih. Menunggu sampai pukul tiga, atau pulang dan saya kabari lewat pesan sebelum pukul empat, jadi ataupun belum. Ini nomor tanda terimanya.',
						},
						{ who: 'warga', says: 'Saya pulang saja. Terima kasih sudah jelas.' },
					],
					notice:
						'Berkas aman, pilihannya nyata, dan waktunya disebut. “Jadi ataupun belum” adalah bagian terpenting dari janji itu.',
				},
				{ kind: 'motto', text: 'Tidak ada warga yang pulang sambil menebak.' },
			],
		},
		{
			title: 'Belajar dari jawaban warga',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Sesudah dilayani, warga dapat mengisi survei kepuasan (SKM) dan dapat mengadu. Keduanya bukan ancaman. Survei itu tanpa nama, dan aduan adalah kabar gratis tentang hal yang tidak terlihat dari balik meja. Undang warga mengisi dengan jujur, jangan mengarahkan jawaban, dan jangan mengintip layarnya.',
					],
				},
				{
					kind: 'check',
					id: 'menuntaskan-1',
					question: 'Bagaimana cara terbaik memastikan penjelasan Anda dimengerti?',
					options: [
						{
							text: '“Sudah jelas ya, Bu?”',
							right: false,
							reply: 'Hampir semua orang menjawab sudah, termasuk yang belum.',
						},
						{
							text: '“Coba Ibu hafalkan tanggalnya.”',
							right: false,
							reply:
								'Terdengar seperti ujian. Tuliskan tanggalnya, lalu minta diulangi dengan cara yang menguji penjelasan kita.',
						},
						{
							text: '“Supaya saya yakin penjelasan saya jelas, boleh Ibu ulangi langkah berikutnya?”',
							right: true,
							reply: 'Tepat. Yang diuji adalah penjelasan Anda, bukan warganya.',
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
						'Pada delapan warga berikutnya, tutup dengan lima langkah di atas. Mintalah setidaknya tiga di antaranya mengulangi langkah berikutnya.',
						'Pilih satu janji yang Anda buat hari ini kepada warga dan pastikan kabarnya sampai tepat waktu.',
						'Tuliskan satu perilaku dari pelatihan ini yang akan Anda pertahankan. Bila Anda sudah membuat janji penerapan dengan atasan, bandingkan.',
					],
				},
				{
					kind: 'reflection',
					prompt: 'Dari keenam pelajaran, mana yang paling berbeda dari kebiasaan Anda sekarang?',
				},
			],
		},
	],
};
