import type { Question } from '../../question.ts';

/** The final quiz: digital service as citizens meet it. */
export const pertanyaan: readonly Question[] = [
	{
		position: 1,
		text: 'Warga menyodorkan ponselnya, “Mas saja yang isi.” Apa yang paling menolong?',
		options: [
			'Mengisinya cepat supaya antrean berjalan',
			'Menyuruhnya mencari anak muda di keluarganya',
			'Duduk di sampingnya dan membiarkannya menekan sendiri',
			'Menolak karena bukan tugas loket',
		],
		key: 2,
		explanation:
			'Pendampingan membuat warga bisa melakukannya sendiri lain kali. Loket tetap tersedia bila ia tidak mau.',
		lessonSlug: 'mendampingi',
	},
	{
		position: 2,
		text: 'Saat warga mengetik kata sandinya, Anda sebaiknya …',
		options: [
			'Memalingkan muka',
			'Membacakannya supaya tidak salah',
			'Mencatatnya untuk jaga-jaga',
			'Memastikan panjangnya cukup dengan melihat',
		],
		key: 0,
		explanation: 'Kata sandi tidak dilihat, tidak didengar, tidak ditulis orang lain.',
		lessonSlug: 'mendampingi',
	},
	{
		position: 3,
		text: 'Rekan cuti meminta Anda masuk memakai akunnya supaya pekerjaannya tidak tertinggal. Tindakan Anda?',
		options: [
			'Menerima, asal tidak membuka data yang rahasia',
			'Menolak dan memindahkan pekerjaannya lewat kepala unit',
			'Menerima sekali saja',
			'Menerima bila diizinkan lewat pesan',
		],
		key: 1,
		explanation: 'Akun menandatangani setiap akses. Pekerjaan dialihkan, akun tidak.',
		lessonSlug: 'akun',
	},
	{
		position: 4,
		text: 'Pesan “akun diblokir pukul 17.00, tekan tautan ini” masuk. Urutan yang benar:',
		options: [
			'Tekan, masukkan kata sandi, lapor bila aneh',
			'Teruskan kepada semua rekan supaya waspada',
			'Hapus dan lupakan',
			'Periksa alamat pengirim, jangan tekan, laporkan lewat saluran resmi',
		],
		key: 3,
		explanation:
			'Satu laporan yang tepat melindungi seluruh kantor; meneruskan tautan menyebarkannya.',
		lessonSlug: 'akun',
	},
	{
		position: 5,
		text: 'Swafoto IKD ditolak dua kali. Yang Anda periksa pertama:',
		options: [
			'Arah cahaya dan jarak wajah',
			'Golongan darah',
			'Versi komputer loket',
			'Apakah KTP-nya sudah lama',
		],
		key: 0,
		explanation:
			'Cahaya dari belakang adalah sebab yang paling sering, dan paling mudah diperbaiki.',
		lessonSlug: 'ikd',
	},
	{
		position: 6,
		text: 'Bolehkah IKD diaktifkan untuk orang yang tidak hadir?',
		options: [
			'Boleh dengan surat kuasa',
			'Boleh dengan fotonya',
			'Boleh bila NIK-nya benar',
			'Tidak; pemiliknya hadir, swafoto, dan memindai QR petugas',
		],
		key: 3,
		explanation: 'Kehadiran itulah yang mencegah orang lain memakai identitasnya.',
		lessonSlug: 'ikd',
	},
	{
		position: 7,
		text: 'Sebelum mengirim unggahan, apa pemeriksaan terakhirnya?',
		options: [
			'Memastikan warnanya menarik',
			'Memperbesar dan membaca huruf terkecilnya',
			'Menghitung jumlah berkas di komputer',
			'Mengganti namanya menjadi tanggal hari ini',
		],
		key: 1,
		explanation: 'Huruf terkecil yang terbaca berarti seluruh dokumen terbaca.',
		lessonSlug: 'unggahan',
	},
	{
		position: 8,
		text: 'Tiga orang bernama sama muncul di hasil pencarian. Anda memilih dengan mencocokkan …',
		options: ['alamat', 'nama ibu', 'keenam belas angka NIK', 'tanggal cetak KK'],
		key: 2,
		explanation: 'NIK berbeda untuk setiap orang dan tidak berganti.',
		lessonSlug: 'permohonan',
	},
	{
		position: 9,
		text: 'Aplikasi berhenti, rekan juga terhenti, situs lain terbuka. Apa yang Anda umumkan?',
		options: [
			'“Sistem rusak, silakan kembali besok”',
			'Apa yang terhenti, apa yang tetap bisa, dan kapan kabar berikutnya',
			'Tidak ada, supaya tidak panik',
			'Nomor telepon pengelola aplikasi',
		],
		key: 1,
		explanation:
			'Sebagian orang hanya mengambil dokumen. Memilah lebih dulu mengosongkan separuh antrean.',
		lessonSlug: 'gangguan',
	},
	{
		position: 10,
		text: 'Warga tidak memiliki ponsel. Layanan digital …',
		options: [
			'wajib dipakainya lewat ponsel anaknya',
			'dapat dipakai dengan ponsel petugas',
			'adalah tambahan; loket tatap muka tetap haknya',
			'diganti dengan surat keterangan tidak mampu',
		],
		key: 2,
		explanation: 'Digital menambah pintu, tidak menutup pintu.',
		lessonSlug: 'mendampingi',
	},
];
