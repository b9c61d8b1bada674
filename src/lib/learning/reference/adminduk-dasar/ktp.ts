import type { Lesson } from '../../course.ts';

export const ktp: Lesson = {
	slug: 'ktp',
	title: 'KTP-el: empat keadaan, empat daftar',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Keadaan menentukan syarat',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'“Bikin KTP” bisa berarti empat hal: KTP pertama, KTP hilang atau rusak, data yang berubah, atau pindah datang. Syaratnya berbeda, jadi keadaannya dipastikan dulu.',
						'Dasarnya Perpres 96/2018. Daftar itu lengkap: yang tidak tertulis tidak diminta. Fotokopi tambahan “untuk jaga-jaga” bukan kehati-hatian, melainkan syarat baru yang tidak pernah ditetapkan siapa pun.',
					],
				},
				{
					kind: 'picture',
					file: 'adminduk-dasar/ktp.svg',
					alt: 'Empat kotak: pemula, hilang atau rusak, perubahan data, dan pindah datang, masing-masing dengan daftar syarat yang pendek.',
					caption: 'Pastikan kotaknya, baru bacakan daftarnya.',
				},
			],
		},
		{
			title: 'Daftar yang dibacakan',
			blocks: [
				{
					kind: 'checklist',
					title: 'Syarat menurut keadaan',
					items: [
						'Pemula: sudah 17 tahun, sudah kawin, atau pernah kawin; fotokopi KK, lalu perekaman foto, sidik jari, dan iris. Orangnya harus hadir. Belum 17 tahun dan sudah kawin: KK asli dan fotokopi surat nikah.',
						'Hilang: surat keterangan hilang dari kepolisian dan fotokopi KK.',
						'Rusak: KTP-el yang rusak dan fotokopi KK. Tidak perlu surat polisi.',
						'Data berubah: KK dan KTP-el asli, dengan dokumen yang membuktikan perubahannya, misalnya akta atau ijazah.',
						'Pindah datang: surat pindah dari daerah asal dan KK. Di Jakarta terbit bersama KK barunya.',
						'Luar domisili: perekaman dan cetak dapat di mana saja bila tidak ada data yang berubah; cukup menunjukkan KK.',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Warga yang genap 17 tahun wajib mengurus dalam 14 hari. Terlambat bukan alasan untuk menolak: layani, dan jangan menakut-nakuti dengan denda yang tidak Anda ketahui.',
					],
				},
			],
		},
		{
			title: 'Contoh: KTP yang patah',
			blocks: [
				{
					kind: 'dialogue',
					scene: 'Pak Rusdi meletakkan KTP-el yang patah dua di meja.',
					lines: [
						{
							who: 'petugas',
							says: 'Selamat siang, Pak. Datanya masih sama, atau ada yang mau diubah?',
						},
						{
							who: 'warga',
							says: 'Sama, Mbak. Cuma patah. Saya sudah takut disuruh ke kantor polisi.',
						},
						{
							who: 'petugas',
							says: 'Tidak perlu, Pak. Surat polisi hanya untuk yang hilang. Saya perlu KTP ini dan fotokopi KK.',
						},
					],
					notice:
						'Satu pertanyaan memastikan keadaannya, satu kalimat menghilangkan satu perjalanan ke kantor polisi.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'ktp-1',
					question:
						'Dina, 16 tahun, sudah menikah dan membawa fotokopi surat nikah serta KK asli. Ia meminta KTP-el. Bagaimana?',
					options: [
						{
							text: 'Ditolak sampai berusia 17 tahun.',
							right: false,
							reply: 'Yang sudah atau pernah kawin berhak atas KTP-el walau belum 17 tahun.',
						},
						{
							text: 'Dilayani dengan perekaman seperti biasa.',
							right: true,
							reply: 'Tepat. Status kawin dibuktikan dengan surat nikah, dan KK-nya asli.',
						},
						{
							text: 'Dilayani bila suaminya ikut menandatangani.',
							right: false,
							reply: 'Tidak ada syarat seperti itu dalam daftar.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Syarat apa yang pernah Anda dengar diminta di loket, padahal tidak ada di daftar? Dari mana kebiasaan itu datang?',
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
						'Buka lembar layanan KTP-el di Mumpuni sebelum loket dibuka, dan bacakan syaratnya kepada rekan dengan suara keras.',
						'Untuk setiap permohonan KTP-el hari ini, sebutkan keadaannya kepada warga: “Ini yang hilang, jadi syaratnya dua.”',
						'Tandai setiap kali Anda hampir meminta sesuatu yang tidak ada di daftar.',
					],
				},
			],
		},
	],
};
