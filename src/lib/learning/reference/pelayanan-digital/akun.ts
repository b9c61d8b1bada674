import type { Lesson } from '../../course.ts';

export const akun: Lesson = {
	slug: 'akun',
	title: 'Akun Anda, nama Anda',
	minutes: 7,
	practiceMinutes: 34,
	screens: [
		{
			title: 'Setiap klik bertanda tangan',
			blocks: [
				{
					kind: 'text',
					paragraphs: [
						'Aplikasi kependudukan dan perizinan mencatat siapa membuka data siapa, kapan, dan untuk apa. Catatan itu melindungi Anda, selama akun Anda hanya dipakai oleh Anda.',
						'Meminjamkan akun “sebentar, rekan sedang cuti” berarti menandatangani kosong semua yang dilakukan rekan itu. Bila ada kebocoran, nama yang tercatat adalah nama Anda.',
					],
				},
				{
					kind: 'picture',
					file: 'pelayanan-digital/akun.svg',
					alt: 'Daftar catatan akses: pukul, nama petugas, data yang dibuka, dan alasannya.',
					caption: 'Catatan akses: siapa, kapan, data apa, untuk apa.',
				},
			],
		},
		{
			title: 'Kebiasaan sepuluh detik',
			blocks: [
				{
					kind: 'checklist',
					title: 'Setiap hari',
					items: [
						'Kunci layar setiap berdiri. Windows: tombol Windows dan L.',
						'Kata sandi panjang dari beberapa kata, berbeda untuk setiap aplikasi, disimpan di pengelola kata sandi.',
						'Kode sekali pakai tidak dibacakan kepada siapa pun, termasuk yang mengaku dari pusat.',
						'Buka data hanya untuk permohonan yang sedang Anda kerjakan. Penasaran bukan alasan.',
						'Keluar dari aplikasi di komputer bersama.',
					],
				},
				{
					kind: 'text',
					paragraphs: [
						'Pesan palsu biasanya tergesa: akun akan diblokir, atasan meminta segera, tautan harus ditekan sekarang. Alat lawannya sederhana: berhenti, lihat alamat pengirim, tanyakan lewat saluran lain.',
					],
				},
			],
		},
		{
			title: 'Contoh: pesan pukul empat sore',
			blocks: [
				{
					kind: 'dialogue',
					scene:
						'Sebuah pesan masuk: “Akun Anda dinonaktifkan pukul 17.00. Verifikasi di tautan ini.”',
					lines: [
						{
							who: 'petugas',
							says: 'Alamatnya bukan milik pemerintah daerah. Saya tidak menekan apa-apa.',
						},
						{ who: 'pendamping', says: 'Kalau betul, bagaimana?' },
						{
							who: 'petugas',
							says: 'Saya telepon pengelola aplikasi lewat nomor yang biasa, dan saya kirim tangkapan pesannya.',
						},
					],
					notice: 'Tidak panik, tidak diam. Satu laporan melindungi seluruh kantor.',
				},
			],
		},
		{
			title: 'Coba pikirkan',
			blocks: [
				{
					kind: 'check',
					id: 'akun-1',
					question:
						'Tetangga Anda bertanya alamat mantan suaminya, “kan tinggal buka di sistem”. Jawaban Anda?',
					options: [
						{
							text: 'Membuka sebentar, karena kenal baik.',
							right: false,
							reply: 'Itu akses tanpa dasar, dan catatannya ada atas nama Anda.',
						},
						{
							text: 'Menolak dengan ramah: data dibuka hanya untuk permohonan pemiliknya.',
							right: true,
							reply: 'Tepat. Penolakan ini juga melindungi mantan suaminya.',
						},
						{
							text: 'Meminta rekan lain yang membukakan.',
							right: false,
							reply: 'Sekarang dua orang yang melanggar.',
						},
					],
				},
				{
					kind: 'reflection',
					prompt:
						'Bila catatan akses Anda seminggu terakhir dibacakan, adakah yang sulit dijelaskan?',
				},
			],
		},
		{
			title: 'Latihan di meja',
			blocks: [
				{
					kind: 'practice',
					minutes: 34,
					steps: [
						'Hitung hari ini: berapa kali Anda meninggalkan meja, berapa kali layar terkunci?',
						'Ganti satu kata sandi yang dipakai di dua tempat.',
						'Ajari satu rekan cara memeriksa alamat pengirim.',
					],
				},
			],
		},
	],
};
