import type { Lesson } from '../../course.ts';

export const keberatan: Lesson = {
	slug: 'keberatan',
	title: 'Keberatan adalah keterangan',
	minutes: 7,
	practiceMinutes: 49,
	screens: [
		{
			title: 'Mendengar sebelum meyakinkan',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Orang yang berkeberatan biasanya melihat sesuatu yang tidak Anda lihat. Petugas yang berkata “tidak akan jalan” mungkin ingat tiga percobaan sebelumnya, atau tahu bahwa pada tanggal satu antreannya dua kali lipat.',
						'Ada empat macam keberatan, dan jawabannya berbeda: tidak tahu caranya, tidak sempat, tidak percaya gunanya, dan takut dirugikan. Pelatihan menjawab yang pertama saja. Waktu menjawab yang kedua, bukti yang ketiga, dan janji yang ditepati yang keempat.',
					],
				},
				{
					kind: 'picture',
					file: 'memimpin-perubahan/keberatan.svg',
					alt: 'Empat gelembung ucapan: belum tahu, belum sempat, belum percaya, takut rugi; masing-masing dengan jawabannya.',
					caption: 'Empat keberatan, empat jawaban.',
				},
			],
		},
		{
			title: 'Satu percakapan, pilihan Anda',
			blocks: [
				{
					kind: 'scenario',
					id: 'keberatan-rapat',
					title: 'Bu Endah, dua puluh tahun di loket',
					nodes: [
						{
							id: 'mulai',
							paragraphs: [
								'Anda mengusulkan agar petugas memeriksa berkas sejak di pintu. Bu Endah, yang paling lama bertugas, berkata di depan semua orang, “Sudah pernah, Pak. Tidak jalan.”',
							],
							choices: [
								{
									text: '“Kali ini berbeda, Bu. Kita harus berpikir positif.”',
									reply: 'Bu Endah mengangguk dan diam. Rekan-rekannya saling melirik.',
									next: 'diam',
								},
								{
									text: '“Ceritakan, Bu. Waktu itu apa yang terjadi?”',
									reply:
										'“Petugas pintu tidak tahu syarat pindah datang. Warga diperiksa dua kali, malah lebih lama.”',
									next: 'cerita',
								},
								{
									text: '“Nanti kita bicara berdua saja.”',
									reply: 'Rapat berlanjut tanpa ada yang bertanya lagi.',
									next: 'diam',
								},
							],
							outcome: null,
						},
						{
							id: 'cerita',
							paragraphs: [
								'Jadi yang gagal bukan pemeriksaan di pintu, melainkan daftar syarat yang tidak ada di tangan petugas pintu.',
							],
							choices: [
								{
									text: 'Meminta Bu Endah memilih dua layanan untuk dicoba, dan menulis daftarnya bersama.',
									reply:
										'“Mulai dari KK dan akta saja, Pak. Pindah datang nanti, kalau sudah lancar.”',
									next: 'bersama',
								},
								{
									text: 'Menjelaskan bahwa sekarang ada aplikasi, jadi masalahnya sudah selesai.',
									reply: 'Bu Endah mengangkat bahu. “Ya, kita lihat saja.”',
									next: 'setengah',
								},
							],
							outcome: null,
						},
						{
							id: 'bersama',
							paragraphs: [
								'Percobaan dimulai dengan dua layanan, dengan daftar yang ditulis orang yang paling tahu di mana dulu gagal.',
							],
							choices: [],
							outcome: {
								kind: 'good',
								text: 'Keberatan itu menjadi rancangan yang lebih baik, dan Bu Endah menjadi penjaganya.',
							},
						},
						{
							id: 'setengah',
							paragraphs: [
								'Percobaan dimulai tanpa Bu Endah. Pada minggu kedua, hal yang sama terjadi lagi.',
							],
							choices: [],
							outcome: {
								kind: 'partly',
								text: 'Keterangannya sudah didengar, tetapi tidak dipakai. Tanyakan apa yang harus berbeda supaya kali ini jalan.',
							},
						},
						{
							id: 'diam',
							paragraphs: ['Tidak ada yang menolak lagi. Tidak ada juga yang menjalankannya.'],
							choices: [],
							outcome: {
								kind: 'poor',
								text: 'Diam bukan setuju. Anda kehilangan satu-satunya orang yang tahu mengapa percobaan lama gagal.',
							},
						},
					],
				},
			],
		},
		{
			title: 'Kalimat yang membuka',
			blocks: [
				{
					kind: 'checklist',
					title: 'Ucapkan dan tunggu',
					items: [
						'“Apa yang akan membuat ini gagal di loket Anda?”',
						'“Bagian mana yang paling memberatkan?”',
						'“Apa yang harus tetap ada supaya warga tidak dirugikan?”',
						'“Kalau hanya boleh mengubah satu hal, apa?”',
					],
				},
				{ kind: 'motto', text: 'Yang paling keras menolak sering yang paling peduli.' },
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'keberatan-1',
					question:
						'Petugas berkata, “Kalau waktu tunggu ditampilkan, kami yang disalahkan.” Keberatan apa ini?',
					options: [
						{
							text: 'Tidak tahu caranya.',
							right: false,
							reply: 'Ia tahu. Pelatihan tidak akan menjawab kekhawatirannya.',
						},
						{
							text: 'Takut dirugikan.',
							right: true,
							reply:
								'Tepat. Jawabannya janji yang jelas dan ditepati: angka kantor, bukan angka orang, dan tidak dipakai untuk gaji.',
						},
						{ text: 'Tidak sempat.', right: false, reply: 'Ia tidak berbicara tentang waktu.' },
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Siapa di kantor Anda yang paling sering berkeberatan? Kapan terakhir Anda bertanya mengapa?',
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
						'Temui tiga orang yang paling mungkin berkeberatan, satu per satu, sebelum rapat apa pun.',
						'Ajukan satu pertanyaan pembuka, lalu diam sampai mereka selesai.',
						'Golongkan keberatannya: tahu, sempat, percaya, rugi. Ubah rancangan Anda di satu tempat karenanya.',
						'Katakan kepada mereka apa yang Anda ubah.',
					],
				},
			],
		},
	],
};
