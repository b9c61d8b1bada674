import type { ItemText } from './soal.ts';

const kode = 'M.3';

/** Situations at a counter; half credit for what helps but leaves the citizen unsure. */
export const komunikasi: readonly ItemText[] = [
	{
		competencyCode: kode,
		level: 1,
		gift: String.raw`
$CATEGORY: mendengar

::Mengulang permintaan::Warga menyampaikan keperluannya dengan terbata-bata. Apa yang Anda lakukan lebih dahulu?{=Mendengar sampai selesai, lalu mengulang dengan kata sendiri untuk memastikan ~Memotong agar antrean cepat ~Menyodorkan formulir yang paling sering dipakai ~%25%Memintanya mengulang lebih keras}

::Nama warga::Menyebut nama warga dengan benar membuat percakapan lebih ramah.{TRUE}

$CATEGORY: menjelaskan

::Kata teknis::Manakah kalimat yang paling mudah dipahami warga?{~Berkas Bapak kami proses sesuai SOP verval =KTP Bapak selesai besok pukul 10.00, diambil di loket ini ~Mohon menunggu tindak lanjut ~Nanti dihubungi sistem}

::Berjanji::Aplikasi sedang lambat dan Anda tidak tahu kapan selesai. Apa yang Anda katakan?{~Sebentar lagi selesai =Aplikasi sedang lambat; paling lama pukul 11.00 saya kabari Ibu ~Tunggu saja di kursi ~%25%Saya tidak tahu kapan selesai}

::Salam pembuka::Warga tiba di loket ketika Anda masih mengetik. Tindakan pertama Anda?{~Mengetik sampai selesai tanpa menoleh =Menatap, menyapa, dan menyebut berapa lama lagi ~Melambaikan tangan menyuruh duduk ~%25%Mengangguk sambil mengetik}
`,
	},
	{
		competencyCode: kode,
		level: 2,
		gift: String.raw`
$CATEGORY: mendengar

::Dua keperluan::Warga bercerita panjang dan menyebut dua keperluan. Bagaimana Anda menutup ceritanya?{=Merangkum keduanya dan menanyakan mana yang lebih mendesak ~Melayani yang pertama disebut ~%50%Merangkum yang menurut Anda penting ~Menyuruhnya mengambil dua nomor}

::Pertanyaan terbuka::Manakah pertanyaan terbuka?{~Apakah KK-nya hilang? ~Sudah bawa fotokopi? =Boleh diceritakan apa yang berubah pada keluarga Bapak? ~KTP-nya rusak atau hilang?}

$CATEGORY: menjelaskan

::Syarat kurang::Satu syarat kurang. Kalimat mana yang paling menolong?{~Berkas ditolak, kembali lagi besok =Kurang satu, yaitu fotokopi KK; yang lain sudah benar. Fotokopi ada di lantai ini, nomor Ibu tetap berlaku ~%50%Kurang fotokopi KK ~Syaratnya ada di papan}

::Lansia::Seorang lansia sulit mendengar. Pilih semua yang menolong.{~%33.333%Menghadap lurus agar gerak bibir terlihat ~%33.333%Menulis hal penting dengan huruf besar ~%33.334%Memastikan ia mengulang langkah berikutnya ~%-50%Berbicara lewat cucunya saja ~%-50%Berteriak}

::Menyampaikan penolakan::Permohonan tidak dapat diterima hari ini. Urutkan penyampaiannya.{>4 none
Menyebutkan keputusan dengan jelas
Menjelaskan alasannya dalam satu kalimat
Menyebutkan jalan keluar yang ada
Memastikan warga tahu langkah berikutnya}
`,
	},
	{
		competencyCode: kode,
		level: 3,
		gift: String.raw`
$CATEGORY: mendengar

::Warga marah::Warga membentak karena menunggu satu jam. Apa jawaban pertama Anda?{=Satu jam memang lama, Pak. Saya mengerti Bapak kesal. Saya bantu sekarang; boleh saya tahu keperluannya? ~Semua orang juga menunggu, Pak ~%25%Maaf, kami kekurangan petugas ~Silakan mengadu ke bagian pengaduan}

::Di balik permintaan::Warga mendesak minta surat hari ini. Setelah ditanya, yang ia perlukan ialah bukti untuk sekolah anaknya. Apa langkah Anda?{=Menanyakan bukti apa yang diterima sekolah dan menawarkan tanda terima resmi bila cukup ~Menjelaskan bahwa surat selesai tiga hari ~%50%Memberi tanda terima dan memintanya mencoba ~Mengulang aturan}

$CATEGORY: menjelaskan

::Bahasa berbeda::Warga hanya sedikit memahami bahasa Indonesia. Apa yang paling tepat?{=Memakai kalimat pendek, gambar pada lembar layanan, dan mencari rekan yang menguasai bahasanya ~Berbicara lebih keras ~%25%Meminta anaknya yang kecil menerjemahkan ~Memintanya datang dengan penerjemah}

::Menengahi::Dua warga berebut giliran di depan loket Anda. Apa yang Anda lakukan?{=Menyebut aturan urutan dengan tenang, menunjukkan nomor di papan, dan menyapa keduanya ~Melayani yang lebih dahulu berbicara ~Memanggil petugas keamanan ~%25%Meminta keduanya berunding}

::Rekan keliru::Rekan Anda memberi keterangan keliru kepada warga di sebelah. Bagaimana Anda membetulkannya?{=Mendekat dan menawarkan keterangan yang benar dengan sopan, lalu membahasnya berdua sesudahnya ~Membetulkan dengan suara keras ~Diam, bukan warga saya ~%50%Memberi tahu rekan sesudah warga pergi, lalu menghubungi warga itu}
`,
	},
	{
		competencyCode: kode,
		level: 4,
		gift: String.raw`
$CATEGORY: mendengar

::Suara tim::Petugas enggan bicara dalam rapat, tetapi mengeluh di luar. Apa yang Anda ubah?{=Menanyakan satu hal konkret kepada setiap orang secara bergiliran dan menindaklanjuti satu usul pekan itu ~Melarang keluhan di luar rapat ~%25%Menyediakan kotak saran ~Memperpanjang rapat}

::Membaca keluhan::Komentar survei menyebut petugas ketus, nilai rata-rata tetap baik. Apa langkah Anda?{=Membaca semua komentar beserta jam dan layanannya, lalu membahas polanya dengan tim tanpa menyebut nama ~Mengabaikan karena nilainya baik ~Mencari petugas yang dimaksud ~%25%Mengingatkan semua agar ramah}

$CATEGORY: menjelaskan

::Perubahan besar::Sistem antrean baru dimulai Senin. Pesan mana yang pertama Anda sampaikan kepada petugas?{=Apa yang berubah bagi warga dan bagi Anda, mengapa, dan siapa yang menolong pada hari pertama ~Tanggal mulai dan surat keputusannya ~%25%Manfaat sistem menurut pembuatnya ~Sanksi bagi yang tidak memakai}

::Bahasa bersama::Warga menerima keterangan berbeda di tiap loket. Cara mana yang paling bertahan lama?{=Menyusun kalimat baku bersama petugas, menaruhnya pada lembar layanan, dan mendengarkan di loket tiap pekan ~Mengirim pesan kepada semua ~%25%Mengadakan pelatihan setahun sekali ~Menunjuk satu loket sebagai sumber informasi}

::Kabar buruk::Anda harus menyampaikan kepada pimpinan bahwa janji layanan tidak tercapai. Urutkan penyampaiannya.{>4 none
Menyebutkan angka dan janji yang meleset
Menjelaskan sebab yang sudah diperiksa
Menyampaikan langkah yang sudah berjalan
Meminta keputusan yang diperlukan}
`,
	},
];
