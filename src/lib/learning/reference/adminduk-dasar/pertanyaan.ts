import type { Question } from '../../question.ts';

/** The final quiz: what a citizen brings, and what the officer does with it. */
export const pertanyaan: readonly Question[] = [
	{
		position: 1,
		text: 'Bu Sinta berkata, “Mau bikin KK baru,” sambil menggendong bayi. Langkah pertama Anda adalah …',
		options: [
			'Meminta KK lama dan formulir F-1.06',
			'Menanyakan apa yang berubah di keluarganya',
			'Mencetak KK baru dengan nama bayi',
			'Menjelaskan bahwa KIA diurus lebih dulu',
		],
		key: 1,
		explanation:
			'Warga membawa peristiwa. Kelahiran menyentuh akta, KK, NIK, dan KIA; satu pertanyaan menyatukannya menjadi satu kunjungan.',
		lessonSlug: 'dokumen',
	},
	{
		position: 2,
		text: 'Dokumen mana yang nomornya tidak pernah berganti walau orangnya pindah dan menikah?',
		options: ['NIK', 'Nomor KK', 'Nomor akta perkawinan', 'Nomor SKPWNI'],
		key: 0,
		explanation: 'NIK berlaku seumur hidup. Nomor KK berganti bila keluarganya berganti.',
		lessonSlug: 'dokumen',
	},
	{
		position: 3,
		text: 'KTP-el Pak Rusdi patah, datanya tidak berubah. Apa yang diminta?',
		options: [
			'Surat kehilangan dari kepolisian dan fotokopi KK',
			'Surat pengantar RT dan RW serta KTP yang patah',
			'Pas foto baru dan KK asli',
			'KTP-el yang patah dan fotokopi KK',
		],
		key: 3,
		explanation:
			'Surat polisi hanya untuk yang hilang. Pengantar RT dan RW tidak ada dalam daftar.',
		lessonSlug: 'ktp',
	},
	{
		position: 4,
		text: 'Mahasiswa ber-KTP Semarang belum pernah merekam. Ia tinggal di Jakarta dan tidak mengubah data. Bagaimana?',
		options: [
			'Ditolak; perekaman hanya di daerah asal',
			'Diminta pindah alamat lebih dulu',
			'Dilayani sebagai perekaman luar domisili dengan menunjukkan KK',
			'Dilayani bila membawa surat dari kampus',
		],
		key: 2,
		explanation:
			'Perekaman dan pencetakan luar domisili dapat di mana saja selama tidak ada data yang berubah.',
		lessonSlug: 'ktp',
	},
	{
		position: 5,
		text: 'Warga memperbarui pekerjaan di KK. Pertanyaan mana yang mencegah kunjungan kedua?',
		options: [
			'“Sudah punya email?”',
			'“Ada perubahan lain di keluarga sejak KK ini terbit?”',
			'“KTP-nya masih bagus?”',
			'“Kapan terakhir ganti KK?”',
		],
		key: 1,
		explanation: 'Semua perubahan dapat dimasukkan dalam satu penerbitan.',
		lessonSlug: 'kk',
	},
	{
		position: 6,
		text: 'Ayah pemohon meninggal. Urutan yang benar adalah …',
		options: [
			'KK baru, lalu akta kematian bila diminta bank',
			'Penetapan pengadilan, lalu KK baru',
			'KTP almarhum dicabut, lalu selesai',
			'Pencatatan kematian dan aktanya, KK baru dari situ',
		],
		key: 3,
		explanation: 'KK mengikuti peristiwa yang tercatat. Keduanya dapat diserahkan bersamaan.',
		lessonSlug: 'kk',
	},
	{
		position: 7,
		text: 'Kelahiran baru dilaporkan setelah 90 hari. Apa yang Anda lakukan?',
		options: [
			'Melayaninya di loket seperti biasa',
			'Meminta penetapan pengadilan',
			'Meminta surat keterangan tidak mampu',
			'Menolaknya karena lewat 60 hari',
		],
		key: 0,
		explanation: 'Enam puluh hari adalah kewajiban melapor, bukan batas hak anak atas akta.',
		lessonSlug: 'akta',
	},
	{
		position: 8,
		text: 'Buku nikah tidak ada dan tidak ada bukti perkawinan lain. Untuk akta kelahiran, penggantinya adalah …',
		options: [
			'Surat keterangan RT',
			'F-1.03 dengan dua saksi',
			'SPTJM F-2.04 dengan dua saksi',
			'Pernyataan lisan kedua orang tua',
		],
		key: 2,
		explanation: 'F-2.04 menyatakan hubungan suami istri. F-2.03 untuk kebenaran data kelahiran.',
		lessonSlug: 'pengganti',
	},
	{
		position: 9,
		text: 'Satu dokumen tetap harus dibawa lagi. Penutup mana yang paling menolong?',
		options: [
			'“Lengkapi dulu ya, Bu, nanti kembali lagi.”',
			'“Tiga sudah lengkap, tinggal satu. Ini catatannya, dan berkas Ibu kami simpan.”',
			'“Coba tanya di kelurahan dulu.”',
			'“Nanti kami hubungi bila ada perubahan.”',
		],
		key: 1,
		explanation:
			'Satu daftar tertulis, yang sudah benar disebut, dan kunjungan berikutnya tidak mulai dari nol.',
		lessonSlug: 'pengganti',
	},
	{
		position: 10,
		text: 'Mana yang benar tentang biaya dan waktu KTP-el, KK, dan akta kelahiran?',
		options: [
			'Biaya seikhlasnya, waktu tergantung antrean',
			'Gratis, selesai paling lama tujuh hari kerja',
			'Biaya cetak saja, selesai dalam 1 jam',
			'Gratis, selesai paling lama 24 jam sejak berkas lengkap',
		],
		key: 3,
		explanation:
			'UU 24/2013 Pasal 79A dan Permendagri 19/2018. Bila jaringan terganggu, sampaikan perkiraannya.',
		lessonSlug: 'tuntas',
	},
];
