import type { Lesson } from '../../course.ts';

export const gangguan: Lesson = {
	slug: 'gangguan',
	title: 'Ketika jaringan putus',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Kenali dulu yang rusak',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'“Sistemnya error” menutup percakapan. Ada empat kemungkinan, dan jalan keluarnya berbeda: jaringan kantor, gawai Anda, akun Anda, atau data orangnya.',
						'Cara membedakannya cepat: apakah rekan di sebelah juga terhenti, apakah situs lain terbuka, apakah warga lain bisa diproses.',
					],
				},
				{
					kind: 'picture',
					file: 'pelayanan-digital/gangguan.svg',
					alt: 'Pohon keputusan: rekan juga terhenti berarti jaringan; situs lain terbuka berarti aplikasi; warga lain bisa berarti data.',
					caption: 'Tiga pertanyaan, empat jawaban.',
				},
			],
		},
		{
			title: 'Satu siang, pilihan Anda',
			blocks: [
				{
					kind: 'scenario',
					id: 'gangguan-siang',
					title: 'Pukul sebelas, antrean dua puluh orang',
					nodes: [
						{
							id: 'mulai',
							paragraphs: [
								'Aplikasi kependudukan berhenti. Rekan di sebelah juga. Situs berita terbuka seperti biasa. Dua puluh orang menunggu.',
							],
							choices: [
								{
									text: 'Mengumumkan “sistem rusak, silakan kembali besok”.',
									reply: 'Ruangan menjadi ramai. Seorang ibu bertanya apakah besok pasti bisa.',
									next: 'bubar',
								},
								{
									text: 'Mengumumkan apa yang terhenti, apa yang tetap bisa, dan kapan kabar berikutnya.',
									reply: 'Tujuh orang hanya perlu mengambil dokumen; mereka maju lebih dulu.',
									next: 'pilah',
								},
								{
									text: 'Diam dan terus mencoba masuk.',
									reply:
										'Lima belas menit berlalu. Orang mulai berdiri dan bertanya satu per satu.',
									next: 'pilah',
								},
							],
							outcome: null,
						},
						{
							id: 'pilah',
							paragraphs: [
								'Tersisa tiga belas permohonan. Berkasnya dapat diperiksa di atas kertas walau aplikasi berhenti.',
							],
							choices: [
								{
									text: 'Memeriksa berkas, mencatat nomor antrean dan waktunya, dan memberi tanda terima luring.',
									reply: 'Sembilan lengkap, empat pulang dengan daftar yang jelas.',
									next: 'pulih',
								},
								{
									text: 'Memasukkan permohonan memakai akun rekan di kantor lain lewat telepon.',
									reply:
										'Data dibacakan lewat telepon. Dua NIK salah, dan catatan aksesnya atas nama orang lain.',
									next: 'akunpinjam',
								},
							],
							outcome: null,
						},
						{
							id: 'pulih',
							paragraphs: [
								'Pukul satu aplikasi kembali. Sembilan permohonan dimasukkan menurut urutan datang, masing-masing diperiksa apakah sudah pernah masuk.',
							],
							choices: [],
							outcome: {
								kind: 'good',
								text: 'Tidak ada yang ganda, tidak ada yang kembali besok. Laporan Anda memuat pukul kejadian dan langkahnya, tanpa data pribadi.',
							},
						},
						{
							id: 'akunpinjam',
							paragraphs: [
								'Permohonan masuk, tetapi atas nama petugas lain dan dengan dua kesalahan.',
							],
							choices: [],
							outcome: {
								kind: 'partly',
								text: 'Cepat sebentar, lama kemudian. Pemeriksaan luring dengan tanda terima sama cepatnya dan tidak melanggar.',
							},
						},
						{
							id: 'bubar',
							paragraphs: [
								'Dua puluh orang pulang. Tujuh di antaranya hanya perlu mengambil dokumen yang sudah jadi.',
							],
							choices: [],
							outcome: {
								kind: 'poor',
								text: 'Gangguan tidak dapat dihindari, kepulangan itu dapat. Pilah dulu: siapa yang tidak membutuhkan sistem?',
							},
						},
					],
				},
			],
		},
		{
			title: 'Melapor supaya diperbaiki',
			blocks: [
				{
					kind: 'checklist',
					title: 'Laporan gangguan yang berguna',
					items: [
						'Pukul berapa mulai, dan apakah masih berlangsung.',
						'Langkah terakhir sebelum berhenti, kata demi kata pesan galatnya.',
						'Berapa loket yang terkena, berapa orang menunggu.',
						'Tangkapan layar tanpa nama dan NIK; tutup dengan kotak hitam.',
					],
				},
				{ kind: 'motto', text: 'Yang terhenti aplikasinya, bukan pelayanannya.' },
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'gangguan-1',
					question: 'Setelah jaringan pulih, apa yang mencegah permohonan ganda?',
					options: [
						{
							text: 'Memasukkan semuanya lagi supaya pasti.',
							right: false,
							reply: 'Justru itu sumber gandanya.',
						},
						{
							text: 'Memeriksa setiap nomor permohonan atau NIK sebelum memasukkan.',
							right: true,
							reply: 'Tepat. Sebagian mungkin sudah masuk sebelum jaringan putus.',
						},
						{
							text: 'Menunggu sampai besok supaya sistem tenang.',
							right: false,
							reply: 'Menunggu tidak menghapus yang ganda, hanya menunda janji.',
						},
					],
				},
			],
		},
		{
			title: 'Latihan di kantor',
			blocks: [
				{
					kind: 'practice',
					minutes: 34,
					steps: [
						'Siapkan lembar luring: nomor antrean, pukul, layanan, lengkap atau kurang. Tanpa NIK.',
						'Sepakati dengan rekan siapa yang mengumumkan dan kalimat apa yang dipakai.',
						'Latih dua menit: aplikasi dianggap putus pukul sepuluh. Apa yang dilakukan setiap orang?',
					],
				},
			],
		},
	],
};
