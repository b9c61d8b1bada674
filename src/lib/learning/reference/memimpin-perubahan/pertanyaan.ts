import type { Question } from '../../question.ts';

/** The final quiz: an office that changes, from the reason to the report. */
export const pertanyaan: readonly Question[] = [
	{
		position: 1,
		text: 'Mana rumusan masalah yang paling siap dijadikan perubahan?',
		options: [
			'Kantor kita kurang inovatif',
			'Warga sering mengeluh',
			'Petugas perlu lebih ramah',
			'230 dari 1.240 kunjungan bulan lalu adalah kunjungan ulang karena berkas kurang',
		],
		key: 3,
		explanation:
			'Dialami warga, terukur, dan dapat dipengaruhi. Tiga yang lain tidak memberi tahu apa yang diubah besok.',
		lessonSlug: 'alasan',
	},
	{
		position: 2,
		text: 'Nilai unsur survei turun 0,2 dengan 14 jawaban. Tindakan yang tepat …',
		options: [
			'Melihat selangnya dan menunggu lebih banyak jawaban sebelum menyimpulkan',
			'Memanggil petugas yang bertugas bulan itu',
			'Mengumumkan penurunan kepada warga',
			'Mengganti pertanyaan surveinya',
		],
		key: 0,
		explanation: 'Dengan empat belas jawaban, selisih sekecil itu mudah terjadi kebetulan.',
		lessonSlug: 'alasan',
	},
	{
		position: 3,
		text: 'Petugas senior berkata, “Sudah pernah, tidak jalan.” Kalimat Anda berikutnya …',
		options: [
			'“Kali ini kita harus berpikir positif.”',
			'“Ceritakan, waktu itu apa yang terjadi?”',
			'“Nanti saya jelaskan di luar.”',
			'“Ini arahan pimpinan.”',
		],
		key: 1,
		explanation:
			'Ia memegang keterangan tentang sebab kegagalan lama; keterangan itu memperbaiki rancangan.',
		lessonSlug: 'keberatan',
	},
	{
		position: 4,
		text: '“Kalau menit tunggu ditampilkan, kami yang disalahkan.” Jawaban yang sesuai dengan jenis keberatannya:',
		options: [
			'Pelatihan membaca layar',
			'Penambahan waktu istirahat',
			'Janji tertulis: angka kantor, bukan angka orang, dan tidak dipakai untuk penghasilan',
			'Contoh kantor lain yang berhasil',
		],
		key: 2,
		explanation: 'Takut dirugikan dijawab dengan janji yang jelas dan ditepati.',
		lessonSlug: 'keberatan',
	},
	{
		position: 5,
		text: 'Apa yang membuat percobaan dapat dipercaya?',
		options: [
			'Dilakukan di semua loket sekaligus',
			'Ukuran dan pembanding ditetapkan sebelum hasilnya terlihat',
			'Dipimpin petugas terbaik',
			'Diumumkan sejak awal sebagai keberhasilan',
		],
		key: 1,
		explanation: 'Tanpa pembanding pada masa yang sama, perubahan musim terbaca sebagai hasil.',
		lessonSlug: 'percobaan',
	},
	{
		position: 6,
		text: 'Loket percobaan turun 4 menit, loket pembanding turun 3 menit. Perkiraan pengaruh percobaan …',
		options: ['7 menit', '4 menit', '3,5 menit', 'kira-kira 1 menit, dengan selangnya'],
		key: 3,
		explanation: 'Yang dihitung adalah selisih dari kedua penurunan.',
		lessonSlug: 'percobaan',
	},
	{
		position: 7,
		text: 'Petugas kembali ke cara lama setelah pelatihan dengan nilai baik. Yang paling mungkin kurang …',
		options: [
			'Waktu berlatih dan keadaan yang aman untuk salah',
			'Bahan pelatihan yang lebih tebal',
			'Teguran di depan rekan',
			'Ujian ulang',
		],
		key: 0,
		explanation: 'Tahu saja tidak cukup; sempat dan aman menentukan pemakaian.',
		lessonSlug: 'tertinggal',
	},
	{
		position: 8,
		text: 'Anak tangga tertinggi dalam menguasai cara baru adalah …',
		options: ['menghadiri pelatihan', 'mencoba didampingi', 'mengajari rekan', 'lulus kuis'],
		key: 2,
		explanation: 'Orang yang dapat menerangkan kepada rekannya sungguh menguasainya.',
		lessonSlug: 'tertinggal',
	},
	{
		position: 9,
		text: 'Percobaan berhasil. Langkah mana yang paling menjaga hasilnya?',
		options: [
			'Rapat evaluasi mingguan tanpa batas waktu',
			'Spanduk ucapan selamat',
			'Menghapus cara lama, menulis yang baru ke standar, menunjuk penjaga bernama',
			'Menambah formulir pelaporan',
		],
		key: 2,
		explanation: 'Lingkungan yang berubah mengingatkan setiap orang setiap hari.',
		lessonSlug: 'terbiasa',
	},
	{
		position: 10,
		text: 'Hasil: 0,8 menit lebih singkat, selang −0,5 sampai 2,1. Laporan yang jujur berbunyi …',
		options: [
			'Belum terbukti; perkiraan 0,8 menit dengan selangnya',
			'Waktu tunggu turun 0,8 menit',
			'Waktu tunggu turun sampai 2,1 menit',
			'Percobaan gagal dan tidak dilaporkan',
		],
		key: 0,
		explanation:
			'Nol masih berada di dalam selang; menyebut perkiraan dan batasnya menjaga kepercayaan.',
		lessonSlug: 'bercerita',
	},
];
