import type { Lesson } from '../../course.ts';

export const kk: Lesson = {
	slug: 'kk',
	title: 'Kartu Keluarga: susunan yang selalu benar',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Mengapa KK menjadi sumber kesalahan',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'KK adalah dokumen yang paling sering dibaca lembaga lain: sekolah, rumah sakit, bank, bantuan sosial. Satu huruf yang salah di KK menyebar ke ijazah dan BPJS.',
						'Karena itu pemeriksaan KK dilakukan bersama warga, bukan untuk warga. Layar diputar atau draf dicetak, lalu warga membaca sendiri nama, tanggal lahir, dan hubungan keluarga sebelum diterbitkan.',
					],
				},
				{
					kind: 'picture',
					file: 'adminduk-dasar/kk.svg',
					alt: 'Petugas memutar layar ke arah warga; warga menunjuk satu baris pada draf kartu keluarga.',
					caption:
						'Tiga puluh detik membaca bersama lebih murah daripada satu permohonan pembetulan.',
				},
			],
		},
		{
			title: 'Tiga pintu masuk',
			blocks: [
				{
					kind: 'checklist',
					title: 'Syarat menurut keadaannya',
					items: [
						'KK baru: buku nikah atau kutipan akta perkawinan, atau akta perceraian; surat pindah bila datang dari daerah lain.',
						'Perubahan data: formulir F-1.02 dan F-1.06, KK lama, dan fotokopi bukti peristiwanya. SPTJM bila diperlukan.',
						'Hilang atau rusak: formulir F-1.02, dengan surat kehilangan dari kepolisian bila hilang, atau KK yang rusak.',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Perubahan yang paling sering: anak lahir, anggota meninggal, anggota menikah dan keluar, pendidikan atau pekerjaan berubah. Tanyakan sekalian apakah ada perubahan lain yang belum dilaporkan, supaya KK diterbitkan satu kali.',
					],
				},
				{ kind: 'motto', text: 'Satu kunjungan, semua perubahan.' },
			],
		},
		{
			title: 'Contoh: perubahan yang terselip',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Bu Yanti memperbarui pekerjaan di KK.',
					lines: [
						{
							who: 'petugas',
							says: 'Pekerjaannya sudah saya ubah. Ada lagi yang berubah di keluarga Ibu sejak KK ini terbit?',
						},
						{ who: 'warga', says: 'Oh, anak sulung saya sudah lulus SMA. Perlu ya?' },
						{
							who: 'petugas',
							says: 'Bisa sekalian, Bu, supaya KK-nya terbit satu kali. Buktinya ijazah; dibawa hari ini?',
						},
						{ who: 'warga', says: 'Ada fotokopinya di tas, Mbak.' },
					],
					notice: 'Pertanyaan “ada lagi yang berubah?” memakan lima detik.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'kk-1',
					question:
						'Ayah Pak Hadi meninggal. Pak Hadi meminta KK tanpa nama ayahnya. Apa urutannya?',
					options: [
						{
							text: 'Hapus nama ayahnya dari KK, akta kematian boleh menyusul.',
							right: false,
							reply:
								'KK mengikuti peristiwanya. Tanpa pencatatan kematian, datanya tetap hidup di tempat lain.',
						},
						{
							text: 'Catat kematiannya, terbitkan akta kematian, KK baru menyusul dari situ.',
							right: true,
							reply:
								'Tepat, dan keduanya dapat diserahkan bersamaan. Sampaikan juga rasa duka Anda.',
						},
						{
							text: 'Minta Pak Hadi ke pengadilan lebih dulu.',
							right: false,
							reply: 'Surat keterangan kematian dari dokter, rumah sakit, atau lurah sudah cukup.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Kapan terakhir kali sebuah KK harus dicetak ulang karena salah huruf? Siapa yang membacanya sebelum terbit?',
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
						'Pada setiap permohonan KK, perlihatkan draf kepada warga dan minta ia membaca nama serta tanggal lahir setiap anggota.',
						'Tanyakan satu kali: “Ada perubahan lain di keluarga?”',
						'Catat berapa kesalahan yang ditemukan warga sebelum terbit. Sampaikan jumlahnya kepada rekan pada akhir hari.',
					],
				},
			],
		},
	],
};
