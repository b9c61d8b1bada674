import type { Lesson } from '../../course.ts';

export const menyambut: Lesson = {
	slug: 'menyambut',
	title: 'Menit pertama: menyambut warga',
	minutes: 6,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Mengapa menit pertama menentukan',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Bagi Anda, orang di depan loket adalah nomor antrean ke-47 hari ini. Bagi orang itu, Anda adalah nomor satu: mungkin ia izin setengah hari dari pabrik, menitipkan anak pada tetangga, atau baru saja kehilangan ayahnya.',
						'Warga menilai seluruh kunjungan dari beberapa detik awal. Bukan karena mereka mudah tersinggung, melainkan karena mereka belum punya petunjuk lain. Wajah yang menengok dan sapaan yang jelas memberi tahu: saya sudah dilihat, urusan saya akan dikerjakan.',
						'Kabar baiknya, sambutan yang baik tidak menambah lama pelayanan. Warga yang merasa dilihat bercerita lebih runtut, sehingga Anda lebih cepat tahu apa yang perlu dikerjakan.',
					],
				},
				{
					kind: 'picture',
					file: 'komunikasi-loket/menyambut.svg',
					alt: 'Seorang petugas di loket meletakkan berkas, mengangkat wajah, dan menyapa warga yang baru datang.',
					caption:
						'Berkas bisa menunggu tiga detik. Warga di depan Anda tidak perlu menunggu untuk disapa.',
				},
			],
		},
		{
			title: 'Empat langkah: lihat, sapa, sebut diri, tanya',
			blocks: [
				{
					kind: 'checklist',
					title: 'Urutan sambutan',
					items: [
						'Lihat. Hentikan ketikan, angkat wajah, pandang warga sebelum bicara.',
						'Sapa. “Selamat pagi, Bapak, silakan duduk.” Pakai Bapak, Ibu, atau Kakak; bila ragu, “Selamat pagi, silakan” sudah cukup.',
						'Sebut diri. “Saya Ratna, yang akan membantu.” Nama membuat Anda orang, bukan meja.',
						'Tanya dengan terbuka. “Apa yang bisa saya bantu hari ini?” lalu diam dan biarkan ia selesai.',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Bila tangan Anda belum bisa lepas dari pekerjaan sebelumnya, katakan: “Selamat pagi, Ibu. Satu menit, saya selesaikan berkas ini dulu, lalu sepenuhnya untuk Ibu.” Menunggu satu menit yang dijelaskan terasa lebih pendek daripada setengah menit yang didiamkan.',
					],
				},
				{ kind: 'motto', text: 'Sapa dulu orangnya, baru minta berkasnya.' },
			],
		},
		{
			title: 'Contoh: dua cara membuka',
			blocks: [
				{
					kind: 'dialogue',
					scene:
						'Pukul 09.10 di PTSP Kelurahan. Pak Darto datang membawa map. Petugas masih menatap layar.',
					lines: [
						{ who: 'petugas', says: 'Ya. KTP sama KK.' },
						{ who: 'warga', says: 'Eh… ini, Mbak, saya mau tanya, anak saya…' },
						{ who: 'petugas', says: 'KTP sama KK dulu, Pak.' },
					],
					notice:
						'Tidak ada kata yang kasar di sini. Tetapi Pak Darto belum sempat menyebut urusannya, dan berkas yang diminta belum tentu dibutuhkan.',
				},
				{
					kind: 'dialogue',
					scene: 'Keadaan yang sama, satu menit yang berbeda.',
					lines: [
						{
							who: 'petugas',
							says: 'Selamat pagi, Bapak, silakan duduk. Saya Ratna. Apa yang bisa saya bantu?',
						},
						{ who: 'warga', says: 'Begini, Mbak. Anak saya baru tujuh belas, mau bikin KTP.' },
						{ who: 'petugas', says: 'Wah, KTP pertama. Baik, Pak. Anaknya ikut hari ini?' },
					],
					notice:
						'Ratna tahu urusannya dalam dua kalimat, dan langsung bertanya hal yang menentukan: anaknya harus hadir untuk perekaman.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'menyambut-1',
					question:
						'Anda sedang memasukkan data warga sebelumnya. Warga berikutnya sudah berdiri di depan loket. Apa yang paling tepat?',
					options: [
						{
							text: 'Selesaikan dulu tanpa menoleh, supaya data tidak salah.',
							right: false,
							reply:
								'Ketelitian itu penting, tetapi diam membuat warga bertanya-tanya apakah ia dilihat. Satu kalimat tidak mengganggu ketelitian.',
						},
						{
							text: 'Pandang warga, sapa, sebutkan berapa lama lagi, lalu lanjutkan.',
							right: true,
							reply: 'Tepat. Warga tahu ia sudah dilihat dan tahu berapa lama harus menunggu.',
						},
						{
							text: 'Tinggalkan data yang setengah jadi dan langsung layani.',
							right: false,
							reply:
								'Niatnya baik, tetapi berkas warga sebelumnya bisa keliru. Sapa dan sebutkan waktunya; itu sudah cukup.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Ingat satu kali Anda sendiri menjadi warga di sebuah kantor. Apa yang dilakukan petugas pada menit pertama, dan apa yang Anda rasakan?',
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
						'Pilih sepuluh warga berturut-turut hari ini. Lakukan keempat langkah pada setiap warga, juga saat antrean panjang.',
						'Beri tanda garis di kertas setiap kali Anda sempat memandang dan menyapa sebelum meminta berkas. Jangan menulis nama atau NIK siapa pun.',
						'Setelah warga kesepuluh, lihat: berapa garis? Pada warga ke berapa Anda lupa, dan apa yang sedang terjadi saat itu?',
					],
				},
			],
		},
	],
};
