import type { Lesson } from '../../course.ts';

export const percobaan: Lesson = {
	slug: 'percobaan',
	title: 'Percobaan kecil dengan ukuran',
	minutes: 7,
	practiceMinutes: 49,
	screens: [
		{
			title: 'Kecil, singkat, dan jujur',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Percobaan yang baik cukup kecil untuk gagal tanpa malu: satu layanan, dua loket, empat minggu. Yang membuatnya percobaan adalah ukuran yang ditetapkan sebelum dimulai.',
						'Bandingkan dengan sesuatu. Bulan ini dibanding bulan lalu saja mudah menipu: mungkin bulan ini memang lebih sepi. Lebih baik dua loket yang mencoba dan dua loket yang belum, pada minggu yang sama.',
						'Bila peserta lebih banyak daripada tempat, undilah siapa yang lebih dulu. Undian adil, dan membuat perbandingannya bersih. Mumpuni dapat mengundi dan menghitungnya.',
					],
				},
				{
					kind: 'picture',
					file: 'memimpin-perubahan/percobaan.svg',
					alt: 'Dua garis waktu tunggu selama empat minggu: loket yang mencoba turun, loket pembanding hampir datar.',
					caption: 'Selisih antara kedua garis itulah hasilnya, bukan turunnya satu garis.',
				},
			],
		},
		{
			title: 'Lembar percobaan',
			blocks: [
				{
					kind: 'checklist',
					title: 'Tulis sebelum mulai',
					items: [
						'Apa yang diubah, di loket mana, mulai dan selesai kapan.',
						'Satu ukuran utama, misalnya menit tunggu atau kunjungan ulang; satu ukuran penjaga, misalnya keluhan.',
						'Pembandingnya.',
						'Berapa besar perubahan yang berarti bagi warga.',
						'Apa yang membuat kita berhenti lebih awal.',
					],
				},
				{ kind: 'motto', text: 'Ukuran ditulis sebelum hasil terlihat.' },
			],
		},
		{
			title: 'Contoh: membaca hasil',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Empat minggu kemudian.',
					lines: [
						{ who: 'pendamping', says: 'Loket percobaan turun empat menit! Berhasil.' },
						{
							who: 'petugas',
							says: 'Loket pembanding turun tiga. Jadi karena percobaan kita, kira-kira satu menit.',
						},
						{ who: 'pendamping', says: 'Cuma satu?' },
						{
							who: 'petugas',
							says: 'Dan selangnya dari kurang dua sampai tambah satu. Kita belum tahu. Lanjutkan empat minggu, atau coba yang lebih besar.',
						},
					],
					notice:
						'Hasil yang belum jelas tetap hasil. Mengumumkan “empat menit” akan terbongkar pada bulan berikutnya.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'percobaan-1',
					question:
						'Waktu tunggu turun dari 20 ke 14 menit setelah perubahan, tetapi kunjungan juga turun 25 persen. Apa kesimpulan yang jujur?',
					options: [
						{
							text: 'Perubahan berhasil, 6 menit.',
							right: false,
							reply: 'Antrean yang lebih sepi menurunkan waktu tunggu tanpa perubahan apa pun.',
						},
						{
							text: 'Belum diketahui; perlu pembanding pada masa yang sama.',
							right: true,
							reply:
								'Tepat. Loket atau kantor serupa yang belum berubah memberi tahu berapa turunnya tanpa perubahan.',
						},
						{ text: 'Perubahan gagal.', right: false, reply: 'Itu juga belum diketahui.' },
					],
				},
				{
					kind: 'reflection',
					prompt: 'Angka apa yang pernah Anda laporkan sebagai keberhasilan tanpa pembanding?',
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
						'Isi lembar percobaan untuk masalah dari pelajaran pertama.',
						'Minta satu rekan mencari kelemahannya: apa lagi yang bisa membuat angkanya turun?',
						'Sepakati pembanding dan tanggalnya dengan petugas.',
						'Mulai. Jangan melihat hasil setiap hari; lihat setiap minggu.',
					],
				},
			],
		},
	],
};
