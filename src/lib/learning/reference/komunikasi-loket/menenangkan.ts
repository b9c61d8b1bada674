import type { Lesson } from '../../course.ts';

export const menenangkan: Lesson = {
	slug: 'menenangkan',
	title: 'Tetap tenang saat warga marah',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Marah punya alasan',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Orang jarang marah karena satu hal. Biasanya ada tumpukan: sudah datang dua kali, sudah menunggu satu jam, takut anaknya tidak bisa sekolah. Kalimat terakhir yang Anda ucapkan hanya menyenggol tumpukan itu.',
						'Kemarahan itu datang ke loket Anda, tetapi jarang tentang diri Anda. Memisahkan kedua hal ini adalah keterampilan, dan bisa dilatih. Caranya dimulai dari tubuh sendiri: embuskan napas pelan, turunkan bahu, rendahkan suara. Suara Anda yang pelan mengajak suara mereka turun.',
					],
				},
				{
					kind: 'picture',
					file: 'komunikasi-loket/menenangkan.svg',
					alt: 'Dua garis suara: garis warga naik turun tajam, garis petugas tenang, dan lambat laun garis warga mengikuti garis petugas.',
					caption: 'Nada yang tenang menular, asal tidak dingin.',
				},
			],
		},
		{
			title: 'Lima langkah',
			blocks: [
				{
					kind: 'checklist',
					title: 'Dari marah menuju jalan keluar',
					items: [
						'Dengarkan sampai reda. Jangan menyela, jangan membela diri. Puncak marah biasanya lewat dalam satu dua menit bila tidak dilawan.',
						'Akui perasaannya. “Dua kali datang dan belum selesai, wajar Bapak kesal.” Mengakui perasaan bukan mengakui salah.',
						'Minta maaf atas yang memang keliru, tanpa “tetapi”.',
						'Sebutkan apa yang bisa Anda lakukan sekarang, bukan yang tidak bisa.',
						'Beri pilihan dan waktu. “Bapak bisa menunggu lima belas menit, atau saya hubungi sore ini. Mana yang lebih enak?”',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Hindari tiga kalimat ini: “Tenang dulu, Pak” (tidak pernah ada yang menjadi tenang karenanya), “Itu sudah aturannya” (menutup pintu), dan “Bukan saya yang kemarin” (bagi warga, kita satu kantor).',
					],
				},
				{ kind: 'motto', text: 'Akui perasaannya, kerjakan urusannya.' },
			],
		},
		{
			title: 'Contoh: datang ketiga kali',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Pak Hendra menghempaskan map ke meja. Ruang tunggu menoleh.',
					lines: [
						{
							who: 'warga',
							says: 'Ini sudah ketiga kali! Kemarin kurang ini, sekarang kurang itu. Mau berapa kali lagi?',
						},
						{
							who: 'petugas',
							says: '(meletakkan pena, memandang, suara pelan) Tiga kali datang. Saya mengerti kalau Bapak kesal.',
						},
						{ who: 'warga', says: 'Saya potong gaji tiap ke sini!' },
						{
							who: 'petugas',
							says: 'Mestinya semua kekurangan kami tuliskan sejak pertama. Saya minta maaf. Boleh saya periksa semuanya sekarang, supaya jelas sampai selesai?',
						},
						{ who: 'warga', says: '… Ya sudah.' },
						{
							who: 'petugas',
							says: 'Terima kasih. Dari daftar, tinggal satu, dan itu bisa diganti surat pernyataan yang bisa Bapak isi di sini. Kalau berkenan, hari ini juga saya kerjakan.',
						},
					],
					notice:
						'Petugas tidak membela diri dan tidak menyalahkan rekan. Ia meminta maaf atas hal yang tepat, lalu memeriksa seluruhnya, bukan hanya lembar yang dipersoalkan.',
				},
			],
		},
		{
			title: 'Ada batasnya, dan Anda tidak sendiri',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Marah boleh; mengancam, menghina martabat, atau menyentuh tidak. Sampaikan batas satu kali dengan tenang: “Saya ingin membantu Bapak. Mohon bicara tanpa kata itu, supaya bisa saya bantu.” Bila berlanjut, panggil kepala unit atau petugas keamanan. Itu prosedur, bukan tanda gagal.',
						'Setelah kejadian berat, mintalah jeda lima menit sebelum memanggil nomor berikutnya. Warga berikutnya berhak atas Anda yang utuh, dan Anda pun berhak bernapas.',
					],
				},
				{
					kind: 'check',
					id: 'menenangkan-1',
					question:
						'Warga berteriak, “Kantor ini tidak becus!” Kalimat pertama mana yang paling menolong?',
					options: [
						{
							text: '“Tenang dulu, Bu. Jangan teriak-teriak.”',
							right: false,
							reply: 'Terdengar seperti teguran. Biasanya suara malah naik satu tingkat.',
						},
						{
							text: '“Kelihatannya ada yang sangat mengganggu Ibu. Saya dengarkan.”',
							right: true,
							reply: 'Tepat. Anda mengakui perasaannya dan membuka jalan untuk bercerita.',
						},
						{
							text: '“Itu bukan bagian saya, Bu.”',
							right: false,
							reply:
								'Mungkin benar, tetapi bagi warga kita satu kantor. Dengarkan dulu, lalu antarkan ke orang yang tepat.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Kata atau sikap apa yang paling mudah memancing Anda? Apa yang bisa Anda lakukan pada detik pertama sesudahnya?',
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
						'Bersama seorang rekan, mainkan percakapan Pak Hendra: sekali sebagai petugas, sekali sebagai warga. Dengan suara sungguhan, bukan dibaca.',
						'Tukar peran, lalu katakan satu hal yang menolong dan satu hal yang bisa lebih baik.',
						'Minggu ini, saat bertemu warga yang kesal, ucapkan satu kalimat pengakuan sebelum menjelaskan apa pun. Perhatikan apa yang terjadi dengan nadanya.',
					],
				},
			],
		},
	],
};
