import type { Lesson } from '../../course.ts';

export const mendampingi: Lesson = {
	slug: 'mendampingi',
	title: 'Mendampingi tanpa mengambil alih',
	minutes: 6,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Jari siapa yang menekan?',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Cara tercepat membantu warga memakai aplikasi adalah mengambil ponselnya dan mengisinya sendiri. Cara itu selesai dua menit lebih cepat hari ini, dan membuat warga kembali bulan depan untuk hal yang sama.',
						'Pendampingan berarti jari warga yang menekan, mata Anda yang mengikuti, dan suara Anda yang menunjuk. Yang Anda bangun bukan hanya satu permohonan, melainkan warga yang bisa melakukannya sendiri.',
					],
				},
				{
					kind: 'picture',
					file: 'pelayanan-digital/mendampingi.svg',
					alt: 'Seorang petugas duduk di samping warga; warga memegang ponselnya sendiri dan menekan layar.',
					caption: 'Duduk di samping, bukan di depan. Layar tetap di tangan pemiliknya.',
				},
			],
		},
		{
			title: 'Lima kalimat pendamping',
			blocks: [
				{
					kind: 'checklist',
					title: 'Ucapkan, jangan lakukan',
					items: [
						'“Silakan Ibu yang pegang, saya temani.”',
						'“Apa yang Ibu lihat di layar sekarang?”',
						'“Tombol hijau di bawah, betul. Silakan ditekan.”',
						'“Belum jadi tidak apa-apa, bisa diulang.”',
						'“Nanti kalau di rumah, mulainya dari mana?”',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Dua hal tetap tidak Anda sentuh: kata sandi dan kode yang dikirim ke ponsel warga. Palingkan muka ketika warga mengetiknya. Gerakan kecil itu mengajarkan lebih banyak daripada poster keamanan.',
						'Tidak semua orang dapat atau mau memakai gawai. Loket tatap muka tetap hak mereka. Tawarkan jalan digital, jangan syaratkan.',
					],
				},
				{ kind: 'motto', text: 'Digital menambah pintu, tidak menutup pintu.' },
			],
		},
		{
			title: 'Contoh: Pak Wiryo dan huruf kecil',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Pak Wiryo, 68 tahun, menyodorkan ponselnya.',
					lines: [
						{ who: 'warga', says: 'Tolong Mas saja yang isi, mata saya sudah begini.' },
						{
							who: 'petugas',
							says: 'Boleh saya besarkan dulu hurufnya, Pak? Nah. Sekarang terbaca?',
						},
						{ who: 'warga', says: 'Oh, bisa besar begini rupanya.' },
						{
							who: 'petugas',
							says: 'Bapak yang tekan, saya bacakan. Kalau capek, kita lanjutkan di loket, sama cepatnya.',
						},
					],
					notice: 'Hambatannya huruf kecil, bukan ketidakmampuan. Dan jalan lain tetap disebut.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'mendampingi-1',
					question:
						'Warga menyebutkan kata sandinya keras-keras supaya Anda bantu mengetik. Apa yang Anda lakukan?',
					options: [
						{
							text: 'Mengetiknya cepat-cepat, lalu melupakannya.',
							right: false,
							reply:
								'Yang sudah terdengar tidak dapat dilupakan. Dan Anda sekarang saksi atas akunnya.',
						},
						{
							text: 'Meminta warga mengetik sendiri, dan menyarankan mengganti kata sandi yang sudah terdengar.',
							right: true,
							reply: 'Tepat. Singkat, ramah, dan akunnya tetap miliknya.',
						},
						{
							text: 'Menuliskannya di kertas untuk warga.',
							right: false,
							reply: 'Kertas itu akan dibaca orang lain.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Kapan Anda terakhir mengambil alih ponsel warga? Apa yang membuat Anda terburu-buru?',
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
						'Dampingi lima warga tanpa menyentuh ponselnya sama sekali.',
						'Hitung berapa kali tangan Anda hampir bergerak.',
						'Tanyakan kepada warga kelima: “Nanti di rumah, mulainya dari mana?”',
					],
				},
			],
		},
	],
};
