import type { Lesson } from '../../course.ts';

export const pengganti: Lesson = {
	slug: 'pengganti',
	title: 'Berkas kurang: mencari jalan, bukan memulangkan',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Kurang, bukan salah',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Berkas yang kurang adalah keadaan biasa. Pertanyaannya bukan “lengkap atau tidak”, melainkan “apa yang kurang, dan apakah ada penggantinya”.',
						'Kesalahan yang paling sering di loket kependudukan ada dua: meminta yang tidak tertulis, misalnya surat pengantar RT dan RW untuk pindah dalam kota, dan memulangkan warga karena dokumen yang sebenarnya dapat diganti dengan SPTJM.',
					],
				},
				{
					kind: 'picture',
					file: 'adminduk-dasar/pengganti.svg',
					alt: 'Tiga anak tangga: apa yang kurang, adakah pengganti, bila tidak ada sebutkan satu hal yang perlu dibawa.',
					caption: 'Tiga langkah sebelum kata “kembali lagi”.',
				},
			],
		},
		{
			title: 'Satu kasus, pilihan Anda',
			blocks: [
				{
					kind: 'scenario',
					id: 'pengganti-kasus',
					title: 'Bu Marni dan buku nikah yang hanyut',
					nodes: [
						{
							id: 'mulai',
							paragraphs: [
								'Bu Marni ingin mengurus akta kelahiran anak ketiganya. Surat keterangan lahir dan KK ada. Buku nikahnya hanyut saat banjir, dan ia tidak tahu nomornya.',
								'Antrean di belakangnya masih sembilan orang. Apa yang Anda katakan?',
							],
							choices: [
								{
									text: '“Maaf, Bu, tanpa buku nikah tidak bisa. Urus dulu ke KUA.”',
									reply: 'Bu Marni menunduk. Ia sudah izin dari tempat kerja hari ini.',
									next: 'pulang',
								},
								{
									text: '“Surat lain yang membuktikan perkawinan, ada tidak, Bu? Kalau tidak, ada jalan lain.”',
									reply: 'Bu Marni mengangkat muka. “Di KK tertulis kawin tercatat, Mbak.”',
									next: 'periksa',
								},
								{
									text: '“Saya proses saja, nanti buku nikahnya menyusul.”',
									reply: 'Berkas masuk tanpa bukti apa pun. Di meja pemeriksa berkas itu berhenti.',
									next: 'macet',
								},
							],
							outcome: null,
						},
						{
							id: 'periksa',
							paragraphs: [
								'Status di KK memang “kawin tercatat”. Untuk akta, aturan tetap meminta bukti perkawinan, atau pernyataan pengganti.',
							],
							choices: [
								{
									text: 'Menawarkan SPTJM sebagai pasangan suami istri (F-2.04) dengan dua saksi, dan menjelaskan tanggung jawabnya.',
									reply: '“Saksinya boleh kakak saya? Dia menunggu di luar bersama tetangga.”',
									next: 'selesai',
								},
								{
									text: 'Meminta Bu Marni membuat duplikat buku nikah lebih dulu, supaya rapi.',
									reply: 'Duplikat itu baik untuk nanti, tetapi bukan syarat hari ini.',
									next: 'pulang',
								},
							],
							outcome: null,
						},
						{
							id: 'selesai',
							paragraphs: [
								'F-2.04 ditandatangani Bu Marni dan suaminya, dengan kakak dan tetangganya sebagai saksi. Nama anak dibaca bersama di layar.',
							],
							choices: [],
							outcome: {
								kind: 'good',
								text: 'Akta, KK, dan NIK terbit hari itu. Anda juga memberi tahu cara meminta duplikat buku nikah, untuk keperluan lain.',
							},
						},
						{
							id: 'pulang',
							paragraphs: ['Bu Marni pulang tanpa akta. Anaknya belum punya NIK.'],
							choices: [],
							outcome: {
								kind: 'poor',
								text: 'Aturan menyediakan SPTJM F-2.04, jadi kepulangan ini tidak perlu terjadi. Coba sekali lagi dengan pilihan lain.',
							},
						},
						{
							id: 'macet',
							paragraphs: ['Dua hari kemudian berkas dikembalikan, dan Bu Marni dipanggil lagi.'],
							choices: [],
							outcome: {
								kind: 'partly',
								text: 'Niatnya menolong, tetapi bukti tidak boleh dilewati. SPTJM F-2.04 memberi bukti itu pada hari yang sama.',
							},
						},
					],
				},
			],
		},
		{
			title: 'Kalimat yang menolong',
			blocks: [
				{
					kind: 'checklist',
					title: 'Bila tetap harus kembali',
					items: [
						'Sebutkan satu daftar, sekali, secara tertulis: apa yang kurang dan dari mana.',
						'Sebutkan yang sudah benar: “Tiga sudah lengkap, tinggal satu.”',
						'Tawarkan cara tanpa datang lagi: foto lewat saluran resmi kantor, atau diwakilkan bila boleh.',
						'Simpan berkas yang sudah diperiksa, supaya kunjungan berikutnya tidak mulai dari nol.',
					],
				},
				{
					kind: 'motto',
					text: 'Jangan pernah memulangkan orang dengan tangan kosong dan kepala penuh.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'pengganti-1',
					question:
						'Penduduk rentan tanpa dokumen apa pun ingin dicatat biodatanya. Formulir mana yang tersedia untuk keadaan itu?',
					options: [
						{ text: 'F-1.03', right: false, reply: 'F-1.03 untuk perpindahan.' },
						{
							text: 'F-1.04',
							right: true,
							reply: 'Tepat. F-1.04 adalah pernyataan tidak memiliki dokumen kependudukan.',
						},
						{ text: 'F-2.01', right: false, reply: 'F-2.01 untuk pencatatan sipil.' },
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
						'Hari ini, setiap kali berkas kurang, ucapkan ketiga langkah: apa yang kurang, adakah penggantinya, bila tidak, satu daftar tertulis.',
						'Hitung: berapa warga yang biasanya dipulangkan dan hari ini selesai dengan SPTJM?',
						'Bahas satu kasus dengan rekan pada akhir hari.',
					],
				},
			],
		},
	],
};
