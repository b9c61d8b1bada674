import type { Lesson } from '../../course.ts';

export const tertinggal: Lesson = {
	slug: 'tertinggal',
	title: 'Mendampingi yang tertinggal',
	minutes: 7,
	practiceMinutes: 49,
	screens: [
		{
			title: 'Kecepatan kantor adalah kecepatan yang paling lambat',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Pada minggu kedua perubahan, sebagian petugas sudah lancar dan sebagian diam-diam kembali ke cara lama. Yang tertinggal jarang mengaku. Mereka melindungi diri dengan “sistemnya lambat” atau “warganya tidak mau”.',
						'Tugas Anda mencari mereka tanpa mempermalukan. Lihat angka per langkah, duduk di samping, dan mulai dari yang sudah bisa.',
						'Seseorang menguasai cara baru bila tiga hal ada: tahu caranya, sempat berlatih, dan aman untuk salah. Cabut salah satu, dan pelatihan mana pun tidak menolong.',
					],
				},
				{
					kind: 'picture',
					file: 'memimpin-perubahan/tertinggal.svg',
					alt: 'Tangga dengan empat anak: melihat, mencoba didampingi, mencoba sendiri, mengajari; dua orang di anak yang berbeda.',
					caption: 'Setiap orang naik dari anak tangganya sendiri.',
				},
			],
		},
		{
			title: 'Empat anak tangga',
			blocks: [
				{
					kind: 'checklist',
					title: 'Dari melihat sampai mengajari',
					items: [
						'Melihat: duduk di samping yang sudah bisa, tiga permohonan.',
						'Mencoba didampingi: tangannya sendiri, Anda di samping.',
						'Mencoba sendiri: Anda ada di ruangan, tidak di samping.',
						'Mengajari: menerangkan kepada rekan berikutnya. Di sinilah seseorang tahu bahwa ia bisa.',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Sisihkan waktu yang nyata: satu loket ditutup setengah jam pada jam sepi lebih berguna daripada pelatihan dua jam sesudah pulang. Jadwalkan di roster, supaya antrean tidak menanggungnya.',
					],
				},
			],
		},
		{
			title: 'Contoh: menemukan tanpa menuduh',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Kepala unit duduk di samping Pak Tono pukul dua siang.',
					lines: [
						{
							who: 'petugas',
							says: 'Saya mau belajar dari Bapak. Permohonan pindah datang yang tadi, langkahnya bagaimana?',
						},
						{
							who: 'pendamping',
							says: 'Sampai sini saya bisa. Yang ini saya minta tolong Mbak Rini.',
						},
						{
							who: 'petugas',
							says: 'Terima kasih sudah bilang. Besok pukul dua loket ini ditutup setengah jam. Kita coba tiga kali bersama.',
						},
					],
					notice: '“Saya mau belajar” membuka pintu yang tertutup oleh “kenapa belum bisa”.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'tertinggal-1',
					question:
						'Seorang petugas kembali ke cara lama setelah pelatihan. Apa yang Anda periksa pertama?',
					options: [
						{
							text: 'Nilai ujian pelatihannya.',
							right: false,
							reply: 'Nilai mengukur tahu, bukan sempat dan aman.',
						},
						{
							text: 'Apakah ia sempat berlatih sesudahnya, dan apa yang terjadi ketika ia salah.',
							right: true,
							reply: 'Tepat. Itu dua hal yang paling sering hilang.',
						},
						{
							text: 'Apakah ia perlu ditegur di depan rekan.',
							right: false,
							reply: 'Tegur di depan rekan menutup anak tangga untuk semua orang.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt: 'Siapa di kantor Anda yang terakhir Anda ajari sampai ia mengajari orang lain?',
				},
			],
		},
		{
			title: 'Latihan di kantor',
			blocks: [
				{
					kind: 'practice',
					minutes: 49,
					steps: [
						'Tulis untuk setiap anggota: anak tangga keberapa, untuk perubahan yang sedang berjalan.',
						'Dampingi dua yang paling bawah, masing-masing tiga puluh menit pada jam sepi.',
						'Minta yang sudah lancar mengajari satu orang. Ucapkan terima kasih di depan rapat.',
					],
				},
			],
		},
	],
};
