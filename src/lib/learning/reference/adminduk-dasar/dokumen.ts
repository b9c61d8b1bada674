import type { Lesson } from '../../course.ts';

export const dokumen: Lesson = {
	slug: 'dokumen',
	title: 'Satu peristiwa, dokumen yang mana?',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Warga membawa peristiwa, bukan nama layanan',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Hampir tidak ada warga yang datang untuk “penerbitan KK karena perubahan data”. Mereka datang karena anaknya lahir, ayahnya meninggal, atau rumahnya pindah. Tugas pertama Anda adalah menerjemahkan peristiwa itu menjadi dokumen.',
						'Ada dua keluarga layanan. Pendaftaran penduduk mencatat siapa tinggal di mana: biodata, NIK, KK, KTP-el, KIA, dan perpindahan. Pencatatan sipil mencatat peristiwa penting: kelahiran, kematian, perkawinan, perceraian.',
						'Satu peristiwa sering menyentuh keduanya. Bayi yang lahir butuh akta kelahiran, masuk ke KK orang tuanya, mendapat NIK, dan kemudian KIA. Warga cukup bercerita sekali; Anda yang mengurutkannya.',
					],
				},
				{
					kind: 'picture',
					file: 'adminduk-dasar/dokumen.svg',
					alt: 'Bagan: peristiwa lahir di tengah, dengan panah ke akta kelahiran, KK baru, NIK, dan KIA.',
					caption: 'Satu kelahiran, empat hasil. Warga cukup datang satu kali.',
				},
			],
		},
		{
			title: 'Kegunaan setiap dokumen',
			blocks: [
				{
					kind: 'checklist',
					title: 'Yang perlu Anda hafal',
					items: [
						'NIK: nomor seumur hidup, tidak pernah berganti walau orangnya pindah atau berubah status.',
						'KK: susunan satu keluarga di satu alamat. Berubah setiap ada anggota datang, pergi, atau berubah data.',
						'KTP-el: identitas penduduk yang sudah 17 tahun, sudah kawin, atau pernah kawin.',
						'KIA: identitas anak di bawah 17 tahun.',
						'SKPWNI: surat pindah antarkabupaten atau kota, dibawa ke daerah tujuan.',
						'IKD: identitas digital di ponsel, diaktifkan di depan petugas.',
						'Kutipan akta: bukti peristiwa, misalnya akta kelahiran atau akta kematian.',
					],
				},
				{ kind: 'motto', text: 'Tanya peristiwanya, baru sebut dokumennya.' },
			],
		},
		{
			title: 'Contoh: “Mau bikin kartu keluarga”',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Pukul 08.40. Bu Sinta duduk sambil menggendong bayi.',
					lines: [
						{ who: 'warga', says: 'Mbak, saya mau bikin kartu keluarga baru.' },
						{
							who: 'petugas',
							says: 'Baik, Bu. Boleh diceritakan, apa yang berubah di keluarga Ibu?',
						},
						{
							who: 'warga',
							says: 'Ini, anak kedua lahir bulan lalu. Kata tetangga KK-nya diganti.',
						},
						{
							who: 'petugas',
							says: 'Selamat, Bu. Kalau begitu kita catat kelahirannya dulu. Akta, KK baru, dan KIA-nya jadi bersamaan.',
						},
					],
					notice:
						'Kalau petugas langsung memproses “ganti KK”, Bu Sinta akan kembali lagi untuk akta. Satu pertanyaan menghemat satu kunjungan.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'dokumen-1',
					question:
						'Pak Anwar pindah dari Bogor ke Tebet dan “mau ganti KTP”. Apa yang Anda tanyakan pertama?',
					options: [
						{
							text: 'Apakah KTP lamanya rusak.',
							right: false,
							reply:
								'Rusak atau tidak, alamatnya tetap berubah. Yang menentukan adalah surat pindahnya.',
						},
						{
							text: 'Apakah sudah membawa SKPWNI dari daerah asal.',
							right: true,
							reply:
								'Tepat. Pindah antarkabupaten atau kota dimulai dengan SKPWNI; KK dan KTP-el beralamat baru menyusul di tempat tujuan.',
						},
						{
							text: 'Apakah ada surat pengantar RT dan RW.',
							right: false,
							reply:
								'Surat itu tidak ada dalam daftar syarat layanan ini. Menanyakannya menambah syarat.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Peristiwa apa yang paling sering Anda dengar minggu ini? Dokumen apa saja yang tersentuh olehnya?',
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
						'Pada sepuluh warga berikutnya, tanyakan peristiwanya sebelum menyebut dokumen.',
						'Catat di kertas: peristiwa, dokumen yang disebut warga, dokumen yang sebenarnya perlu. Tanpa nama dan NIK.',
						'Hitung berapa kali keduanya berbeda. Itulah kunjungan kedua yang Anda cegah.',
					],
				},
			],
		},
	],
};
