import type { Lesson } from '../../course.ts';

export const terbiasa: Lesson = {
	slug: 'terbiasa',
	title: 'Setelah percobaan: menjadi kebiasaan',
	minutes: 6,
	practiceMinutes: 49,
	screens: [
		{
			title: 'Hari ke-90',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Perubahan jarang mati karena ditolak. Ia mati karena tidak ada yang menunggunya lagi: papan percobaan diturunkan, petugas baru tidak diberi tahu, formulir lama masih ada di laci.',
						'Yang membuat kebiasaan bertahan bukan semangat, melainkan lingkungan: cara lama menjadi lebih sulit, cara baru menjadi yang pertama terlihat.',
					],
				},
				{
					kind: 'picture',
					file: 'memimpin-perubahan/terbiasa.svg',
					alt: 'Laci formulir lama yang dikosongkan, daftar periksa di meja, dan nama seorang penjaga di papan.',
					caption: 'Kosongkan lacinya, taruh daftarnya di meja, tulis nama penjaganya.',
				},
			],
		},
		{
			title: 'Lima jangkar',
			blocks: [
				{
					kind: 'checklist',
					title: 'Sebelum percobaan ditutup',
					items: [
						'Cara lama dihapus: formulir, tautan, papan petunjuk.',
						'Cara baru ditulis di standar layanan dan lembar petugas baru.',
						'Satu orang menjadi penjaganya, bernama, bergilir.',
						'Ukurannya tetap terlihat setiap bulan, dengan pembanding.',
						'Janji yang dilepas dihapus juga: apa yang boleh tidak dikerjakan lagi?',
					],
				},
				{
					kind: 'motto',
					text: 'Menambah tanpa mengurangi adalah cara pelan-pelan membatalkan perubahan.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'terbiasa-1',
					question:
						'Percobaan berhasil dan selesai hari ini. Apa yang paling menentukan keadaannya tiga bulan lagi?',
					options: [
						{
							text: 'Piagam penghargaan untuk tim.',
							right: false,
							reply: 'Penghargaan menyenangkan, tetapi tidak mengingatkan petugas baru.',
						},
						{
							text: 'Cara lama dihapus, dan cara baru masuk ke standar dengan penjaga bernama.',
							right: true,
							reply: 'Tepat. Lingkungan yang berubah mengingatkan setiap orang, setiap hari.',
						},
						{
							text: 'Rapat evaluasi setiap minggu.',
							right: false,
							reply: 'Rapat melelahkan lebih dulu daripada kebiasaan lama.',
						},
					],
				},
				{ kind: 'reflection', prompt: 'Formulir lama apa yang masih ada di laci kantor Anda?' },
			],
		},
		{
			title: 'Latihan di kantor',
			blocks: [
				{
					kind: 'practice',
					minutes: 49,
					steps: [
						'Jalan keliling kantor dan kumpulkan semua sisa cara lama: formulir, tempelan, tautan.',
						'Tulis cara baru dalam lima baris pada lembar petugas baru. Minta petugas termuda membacanya.',
						'Tunjuk penjaga untuk tiga bulan, dan sepakati ukuran yang ia laporkan.',
						'Tanyakan kepada tim: apa yang boleh kita berhenti kerjakan?',
					],
				},
			],
		},
	],
};
