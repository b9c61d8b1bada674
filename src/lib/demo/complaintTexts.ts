import type { Element } from '../satisfaction/index.ts';

/** What invented citizens write and what offices answer, by element. Nobody real is meant. */
export const complaintTexts: Readonly<Record<Element, readonly (readonly [string, string])[]>> = {
	persyaratan: [
		[
			'Saya diminta surat pengantar RT padahal di papan syarat tidak disebut. Terpaksa pulang dan izin kerja lagi.',
			'Terima kasih. Surat pengantar memang tidak disyaratkan. Petugas sudah kami ingatkan dan papan syarat kami perbesar; berkas Anda dapat diserahkan tanpa surat itu.',
		],
	],
	prosedur: [
		[
			'Disuruh dari loket 2 ke loket 5, lalu kembali lagi ke loket 2 untuk stempel yang sama.',
			'Mohon maaf. Alurnya sudah kami ubah: stempel sekarang diberikan di loket yang melayani.',
		],
	],
	waktu: [
		[
			'Antre sejak pukul delapan, baru dilayani pukul sebelas. Dua loket kosong tanpa penjelasan.',
			'Mohon maaf atas tunggu yang panjang. Dua petugas sedang pelatihan; jadwal pengganti sekarang kami pasang sehari sebelumnya.',
		],
		[
			'Kartu keluarga dijanjikan selesai hari Rabu, sampai Senin belum ada kabar.',
			'Cetak tertunda karena blangko habis. Kartu keluarga Anda sudah siap diambil hari ini.',
		],
	],
	biaya: [
		[
			'Ada orang di depan kantor menawarkan jasa cepat dengan bayaran dan mengaku kenal petugas.',
			'Layanan ini gratis. Orang itu bukan petugas kami; penjagaan pintu dan papan "gratis" sudah ditambah.',
		],
	],
	produk: [
		[
			'Nama ibu saya salah eja pada akta yang baru terbit.',
			'Kesalahan ketik ada pada kami. Akta sudah diperbaiki tanpa biaya dan dapat diambil tanpa antre.',
		],
	],
	kompetensi: [
		[
			'Petugas tidak tahu syarat pindah datang dan menyuruh saya bertanya ke internet.',
			'Mohon maaf. Petugas tersebut sekarang didampingi dan sudah terdaftar pada pelatihan pendaftaran penduduk.',
		],
	],
	perilaku: [
		[
			'Orang tua saya dibentak karena salah mengisi formulir.',
			'Kami minta maaf kepada Bapak dan Ibu. Petugas sudah dibina, dan formulir sekarang diisi bersama petugas bagi lansia.',
		],
	],
	pengaduan: [
		[
			'Sudah menulis di kotak saran dua kali, tidak pernah ada tanggapan.',
			'Kotak saran sekarang dibuka setiap Jumat dan jawabannya ditempel. Keluhan Anda sudah kami tangani.',
		],
	],
	sarana: [
		[
			'Pendingin ruangan mati dan kursi tunggu tidak cukup untuk ibu hamil.',
			'Pendingin ruangan sudah diperbaiki dan delapan kursi prioritas ditambah di dekat loket.',
		],
	],
};

export const complaintQuestions: readonly (readonly [string, string])[] = [
	[
		'Apakah pengurusan KIA bisa diwakilkan kakek dengan surat kuasa?',
		'Bisa, dengan surat kuasa bermeterai dan kartu keluarga. Syarat lengkapnya ada di halaman layanan.',
	],
	[
		'Apakah hari Sabtu tetap buka untuk ambil dokumen?',
		'Kantor buka Senin sampai Jumat pukul 07.30 sampai 16.00.',
	],
];

export const complaintWishes: readonly (readonly [string, string])[] = [
	[
		'Mohon nomor antrean dapat diambil dari rumah untuk semua layanan.',
		'Terima kasih atas usulnya. Nomor antrean dari rumah sudah tersedia untuk semua layanan kantor ini.',
	],
];
