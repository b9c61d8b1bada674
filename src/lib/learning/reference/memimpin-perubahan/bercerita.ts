import type { Lesson } from '../../course.ts';

export const bercerita: Lesson = {
	slug: 'bercerita',
	title: 'Menceritakan hasil apa adanya',
	minutes: 7,
	practiceMinutes: 49,
	screens: [
		{
			title: 'Laporan yang dipercaya',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Pemimpin yang melaporkan hanya keberhasilan dipercaya satu kali. Pemimpin yang menulis “percobaan ketiga tidak terbukti, ini sebabnya” dipercaya untuk anggaran berikutnya.',
						'Sebutkan empat hal: apa yang berubah, berapa dengan selangnya, bagaimana dihitung, dan apa yang belum diketahui. Warga dan pimpinan berhak atas keempatnya.',
						'Rayakan orang, bukan angka. Angka adalah hasil bersama yang dapat naik turun; usaha orang dapat Anda lihat setiap hari.',
					],
				},
				{
					kind: 'picture',
					file: 'memimpin-perubahan/bercerita.svg',
					alt: 'Satu lembar laporan dengan empat bagian: berubah apa, berapa, bagaimana dihitung, belum tahu apa.',
					caption: 'Satu lembar, empat bagian.',
				},
			],
		},
		{
			title: 'Contoh: dua kalimat yang berbeda',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Dua cara menulis hasil yang sama.',
					lines: [
						{ who: 'pendamping', says: '“Inovasi kami menurunkan waktu tunggu 30 persen.”' },
						{
							who: 'petugas',
							says: '“Dua loket yang mencoba menunggu 3,1 menit lebih singkat daripada pembandingnya (selang 90 persen 1,2 sampai 5,0; 1.860 kunjungan, empat minggu). Kunjungan ulang belum berubah.”',
						},
					],
					notice: 'Kalimat kedua lebih panjang, dan tidak perlu ditarik kembali bulan depan.',
				},
			],
		},
		{
			title: 'Susunan satu lembar',
			blocks: [
				{
					kind: 'checklist',
					title: 'Laporan yang cukup',
					items: [
						'Masalahnya bagi warga, dalam satu kalimat.',
						'Yang diubah, di mana, berapa lama.',
						'Hasil dengan satuan, jumlah, selang, dan pembandingnya.',
						'Yang tidak berubah, dan yang memburuk.',
						'Langkah berikutnya: lanjutkan, hentikan, atau coba yang lain.',
					],
				},
				{ kind: 'motto', text: 'Katakan yang belum diketahui sebelum orang lain menanyakannya.' },
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'bercerita-1',
					question:
						'Hasil percobaan: 0,8 menit lebih singkat, selang minus 0,5 sampai 2,1. Bagaimana Anda menulisnya?',
					options: [
						{
							text: 'Waktu tunggu turun 0,8 menit.',
							right: false,
							reply: 'Nol masih di dalam selang. Kalimat itu menjanjikan yang belum diketahui.',
						},
						{
							text: 'Belum terbukti; perkiraannya 0,8 menit, dari bertambah 0,5 sampai berkurang 2,1.',
							right: true,
							reply: 'Tepat. Pembaca tahu perkiraannya dan batas pengetahuannya.',
						},
						{
							text: 'Percobaan gagal, tidak dilaporkan.',
							right: false,
							reply:
								'Yang tidak dilaporkan akan dicoba lagi oleh orang lain dengan biaya yang sama.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Kepada siapa Anda paling sulit melaporkan hasil yang belum jelas? Apa yang akan membuatnya lebih mudah?',
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
						'Tulis laporan satu lembar tentang percobaan Anda, walaupun belum selesai.',
						'Bacakan kepada tim sebelum mengirimnya ke atas. Perbaiki yang mereka anggap berlebihan.',
						'Sebutkan tiga orang dan satu perbuatan mereka yang membuat perubahan berjalan.',
					],
				},
			],
		},
	],
};
