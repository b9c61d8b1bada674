import type { Lesson } from '../../course.ts';

export const alasan: Lesson = {
	slug: 'alasan',
	title: 'Mulai dari warga, bukan dari gagasan',
	minutes: 7,
	practiceMinutes: 49,
	screens: [
		{
			title: 'Perubahan yang dilupakan dalam tiga bulan',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Kantor pelayanan penuh sisa perubahan: kartu antrean warna yang tidak lagi dipakai, buku saran yang kosong, aplikasi yang hanya dibuka saat ada tamu. Semuanya dimulai dengan semangat. Yang kurang biasanya alasan yang dapat dilihat setiap orang.',
						'Alasan yang kuat berbunyi seperti ini: “Dua dari sepuluh warga kembali karena berkasnya kurang. Setiap kepulangan menghabiskan setengah hari kerja mereka.” Bukan: “Kita harus lebih inovatif.”',
						'Pilih satu masalah yang dirasakan warga, dapat Anda ukur setiap minggu, dan dapat Anda pengaruhi tanpa menunggu anggaran.',
					],
				},
				{
					kind: 'picture',
					file: 'memimpin-perubahan/alasan.svg',
					alt: 'Corong: banyak keluhan masuk di atas, satu masalah terukur keluar di bawah.',
					caption: 'Dari banyak keluhan, pilih satu yang terukur.',
				},
			],
		},
		{
			title: 'Tiga pertanyaan sebelum mulai',
			blocks: [
				{
					kind: 'checklist',
					title: 'Jawab dengan angka kantor Anda',
					items: [
						'Apa yang dialami warga sekarang, dan dari mana saya tahu? Lihat waktu tunggu, unsur survei yang rendah, dan pengaduan.',
						'Seberapa besar? Tulis angkanya, jumlah kunjungannya, dan masa ukurnya.',
						'Apa yang akan terlihat bila berhasil, dan paling lambat kapan?',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Hati-hati dengan angka kecil. Bila hanya empat belas warga menjawab survei bulan ini, selisih 0,2 bisa saja kebetulan. Mumpuni menulis jumlah jawaban dan selangnya di samping setiap angka; bacalah keduanya.',
					],
				},
				{
					kind: 'motto',
					text: 'Masalah yang tidak dihitung akan diperdebatkan, bukan diperbaiki.',
				},
			],
		},
		{
			title: 'Contoh: rapat Senin',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Kepala unit membuka rapat dengan satu lembar kertas.',
					lines: [
						{
							who: 'petugas',
							says: 'Bulan lalu 1.240 kunjungan. 230 orang datang dua kali untuk hal yang sama.',
						},
						{ who: 'pendamping', says: 'Itu karena berkas mereka kurang, Pak. Bukan salah kita.' },
						{
							who: 'petugas',
							says: 'Betul, berkasnya kurang. Pertanyaan saya: di mana mereka seharusnya tahu sebelum berangkat?',
						},
					],
					notice:
						'Pertanyaannya bukan siapa yang salah, melainkan di mana orang seharusnya tahu. Percakapan berpindah dari membela diri ke mencari jalan.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'alasan-1',
					question: 'Mana yang paling baik menjadi alasan sebuah perubahan?',
					options: [
						{
							text: 'Kantor lain sudah memakainya.',
							right: false,
							reply: 'Keadaan kantor lain belum tentu keadaan Anda. Apa masalahnya di sini?',
						},
						{
							text: '18 persen kunjungan bulan lalu adalah kunjungan ulang karena berkas kurang.',
							right: true,
							reply: 'Tepat: dialami warga, terukur, dan dapat dipengaruhi.',
						},
						{
							text: 'Pimpinan meminta kantor menjadi unggul.',
							right: false,
							reply:
								'Keinginan itu baik, tetapi tidak memberi tahu siapa pun apa yang harus diubah besok pagi.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Perubahan apa yang pernah Anda mulai dan sekarang sudah hilang? Alasan apa yang dulu Anda sampaikan?',
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
						'Buka halaman kantor Anda di Mumpuni. Catat tiga angka terburuk bagi warga, dengan jumlah dan selangnya.',
						'Duduk lima belas menit di ruang tunggu. Catat tiga hal yang Anda lihat, tanpa nama orang.',
						'Tulis satu kalimat masalah: apa, seberapa besar, sejak kapan.',
						'Bacakan kepada dua petugas. Bila mereka bertanya “maksudnya?”, tulis ulang.',
					],
				},
			],
		},
	],
};
