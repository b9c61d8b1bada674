import type { Lesson } from '../../course.ts';

export const unggahan: Lesson = {
	slug: 'unggahan',
	title: 'Dari kertas menjadi unggahan yang terbaca',
	minutes: 6,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Unggahan yang ditolak tiga hari kemudian',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Berkas yang kabur lolos dari layar kecil, lalu ditolak pemeriksa tiga hari kemudian. Warga membaca “dokumen tidak jelas” dan tidak tahu apa yang salah.',
						'Pemeriksaan terbaik dilakukan sebelum tombol kirim: apakah semua sudut terlihat, apakah huruf terkecil terbaca, apakah urutannya benar.',
					],
				},
				{
					kind: 'picture',
					file: 'pelayanan-digital/unggahan.svg',
					alt: 'Dua foto dokumen: yang kiri miring, terpotong, dan berbayang; yang kanan lurus, utuh, dan terang.',
					caption: 'Yang kanan dipotret dekat jendela, tanpa lampu kilat.',
				},
			],
		},
		{
			title: 'Foto yang diterima',
			blocks: [
				{
					kind: 'checklist',
					title: 'Sebelum dikirim',
					items: [
						'Letakkan datar, cahaya dari samping, tanpa lampu kilat.',
						'Keempat sudut terlihat, tidak terpotong jari.',
						'Perbesar: bacalah huruf terkecil, misalnya nomor dan tanggal.',
						'Satu dokumen satu berkas; halaman berurutan.',
						'PDF untuk beberapa halaman, JPG untuk satu; ukurannya di bawah batas aplikasi.',
						'Nama berkas menurut isinya: kk.pdf, bukan IMG_2231.jpg.',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Pindaian di komputer kantor dihapus setelah terkirim. Salinan yang tertinggal di unduhan adalah kebocoran yang menunggu hari.',
					],
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'unggahan-1',
					question: 'Batas aplikasi 2 MB, berkas warga 6 MB. Apa yang paling tepat?',
					options: [
						{
							text: 'Memotret ulang dari layar supaya kecil.',
							right: false,
							reply: 'Foto layar menurunkan ketajaman dan menambah garis.',
						},
						{
							text: 'Menurunkan resolusi sampai huruf terkecil masih terbaca, lalu memeriksanya kembali.',
							right: true,
							reply: 'Tepat. Ukuran turun, keterbacaan dijaga, dan hasilnya dilihat dahulu.',
						},
						{
							text: 'Mengirim separuh halaman.',
							right: false,
							reply: 'Pemeriksa akan menolaknya sebagai tidak lengkap.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt: 'Berapa unggahan dari loket Anda yang dikembalikan bulan lalu, dan karena apa?',
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
						'Untuk lima permohonan, perbesar setiap unggahan dan baca huruf terkecilnya sebelum mengirim.',
						'Ajari dua warga memotret dokumen dekat jendela dengan ponselnya sendiri.',
						'Kosongkan folder unduhan di komputer loket sebelum pulang.',
					],
				},
			],
		},
	],
};
