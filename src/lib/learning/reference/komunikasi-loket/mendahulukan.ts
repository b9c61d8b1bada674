import type { Lesson } from '../../course.ts';

export const mendahulukan: Lesson = {
	slug: 'mendahulukan',
	title: 'Mendahulukan yang membutuhkan',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Adil tidak selalu sama',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'UU 25 Tahun 2009 tentang Pelayanan Publik mewajibkan perlakuan khusus bagi warga tertentu: antara lain penyandang disabilitas, lanjut usia, ibu hamil, anak-anak, korban bencana alam, dan korban bencana sosial. Mendahulukan mereka adalah aturan, bukan kebaikan hati petugas, sehingga tidak perlu diminta dan tidak perlu dibuktikan dengan surat.',
						'Aturan yang diketahui semua orang jarang diprotes. Karena itu sebutkan dengan suara biasa: “Ibu yang sedang hamil kami dahulukan, ya, sesuai aturan.” Warga lain paham, dan yang didahulukan tidak merasa merepotkan.',
					],
				},
				{
					kind: 'picture',
					file: 'komunikasi-loket/mendahulukan.svg',
					alt: 'Di depan loket: seorang kakek bertongkat, seorang ibu hamil, dan seorang pengguna kursi roda berada paling depan; loketnya rendah dan ada kursi.',
					caption: 'Loket yang mudah dijangkau menguntungkan semua orang.',
				},
			],
		},
		{
			title: 'Bicara dengan orangnya',
			blocks: [
				{
					kind: 'checklist',
					title: 'Kebiasaan yang menghormati',
					items: [
						'Bicaralah kepada warga itu sendiri, bukan kepada pendampingnya. Pendamping membantu; keputusan tetap pada warga.',
						'Tawarkan, jangan langsung mengerjakan: “Boleh saya bantu isikan?” Sebagian orang lebih suka sendiri.',
						'Warga tuli: pandang wajahnya, bicara wajar dan tidak terlalu cepat, siapkan kertas dan pena. Jangan berteriak.',
						'Warga netra: sebutkan diri Anda, bacakan isi lembar sebelum ditandatangani, arahkan tangan hanya bila diizinkan.',
						'Warga lanjut usia: satu hal dalam satu kalimat, tulisan besar, dan ulangi tanpa terdengar lelah.',
						'Warga yang tidak lancar membaca: bacakan saja semuanya. Jangan pernah bertanya keras-keras, “Tidak bisa baca?”',
					],
				},
				{ kind: 'motto', text: 'Tawarkan bantuan, tunggu jawaban.' },
			],
		},
		{
			title: 'Contoh: Bu Minah dan cucunya',
			blocks: [
				{
					kind: 'dialogue',
					scene:
						'Bu Minah, 78 tahun, datang bersama cucunya. KTP-nya hilang. Petugas berdiri sebentar agar sejajar.',
					lines: [
						{
							who: 'petugas',
							says: 'Selamat siang, Bu Minah. Silakan duduk di sini. Ibu kehilangan KTP, ya?',
						},
						{ who: 'pendamping', says: 'Iya, Mbak, Nenek lupa menaruh. Harus ke mana saja, ya?' },
						{
							who: 'petugas',
							says: '(tetap memandang Bu Minah) Bu, KTP-nya bisa dibuatkan lagi dan tidak bayar. Yang perlu: surat hilang dari kantor polisi dan fotokopi KK. Surat hilangnya sudah ada, Bu?',
						},
						{ who: 'warga', says: 'Sudah, diantar cucu tadi pagi.' },
						{
							who: 'petugas',
							says: 'Bagus, jadi sudah lengkap. Boleh saya bantu isikan formulirnya? Nanti saya bacakan, baru Ibu tanda tangan.',
						},
					],
					notice:
						'Pertanyaan cucu dijawab, tetapi kepada Bu Minah. Dialah yang punya urusan. Membacakan sebelum tanda tangan melindungi hak orang yang sulit membaca huruf kecil.',
				},
			],
		},
		{
			title: 'Yang tidak tampak',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Tidak semua kerentanan terlihat. Warga yang baru kehilangan keluarga, yang datang setelah kebakaran, yang tidak pernah punya dokumen, atau yang bekerja dengan upah harian juga membutuhkan jalan yang lebih pendek. Untuk orang-orang tanpa dokumen, aturan menyediakan jalur tersendiri bagi penduduk rentan administrasi kependudukan; jangan memulangkan mereka dengan tangan kosong sebelum menanyakan jalur itu kepada satuan pelaksana Dukcapil.',
						'Jaga pula suara Anda. Urusan akta kematian, cerai, atau asal-usul anak tidak perlu terdengar satu ruangan. Tawarkan pindah ke meja yang lebih sepi.',
					],
				},
				{
					kind: 'check',
					id: 'mendahulukan-1',
					question:
						'Seorang warga memakai kursi roda datang bersama adiknya. Kepada siapa Anda bertanya tentang urusannya?',
					options: [
						{
							text: 'Kepada adiknya, karena lebih cepat.',
							right: false,
							reply: 'Belum tentu lebih cepat, dan orang yang punya urusan merasa tidak dianggap.',
						},
						{
							text: 'Kepada warga itu sendiri.',
							right: true,
							reply: 'Tepat. Kursi roda membantu berjalan; berbicara bisa ia lakukan sendiri.',
						},
						{
							text: 'Kepada keduanya bergantian, supaya adil.',
							right: false,
							reply:
								'Yang punya urusan hanya satu. Bertanyalah kepadanya, dan biarkan ia yang meminta bantuan bila perlu.',
						},
					],
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
						'Duduklah sepuluh menit di kursi tunggu kantor Anda. Bisakah layar dibaca dan panggilan didengar dari sana? Bisakah kursi roda sampai ke meja?',
						'Tuliskan dua hal kecil yang bisa diubah tanpa biaya, misalnya letak kursi atau ukuran huruf, lalu sampaikan kepada kepala unit.',
						'Saat mendahulukan seseorang minggu ini, sebutkan aturannya dengan ramah kepada yang menunggu.',
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Warga seperti apa yang selama ini paling sering harus kembali lagi ke loket Anda? Apa yang membuatnya sulit?',
				},
			],
		},
	],
};
