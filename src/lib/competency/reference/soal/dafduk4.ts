import type { ItemText } from './soal.ts';

export const dafduk4: ItemText = {
	competencyCode: 'T.DAFDUK',
	level: 4,
	gift: String.raw`
$CATEGORY: data

::Contoh berkas::Dari 40 berkas selesai yang Anda periksa, 9 salah alamat, semuanya dari dua petugas pada Senin pagi. Apa langkah pertama?{=Melihat bersama kedua petugas bagaimana Senin pagi berjalan dan di langkah mana alamat diketik ~Memberi teguran tertulis kepada keduanya ~Memeriksa 40 berkas lain ~%25%Mengingatkan semua petugas dalam apel}

::Berkas terhenti::Dua puluh berkas terhenti di tingkat kota tanpa kabar. Apa yang paling menolong warga?{=Menyepakati dengan Suku Dinas siapa menyelesaikan apa dan kapan, lalu mengabari setiap warga ~Meminta warga menanyakan langsung ~Menunggu sampai sistem membaik ~%25%Mengirim daftar berkas ke Suku Dinas dan menunggu}

$CATEGORY: syarat

::Aturan berubah::Mulai besok satu syarat dihapus. Bagaimana Anda memastikan semua loket menerapkannya pagi itu juga?{~%50%Mengganti lembar layanan di semua loket sebelum buka ~%50%Berlatih singkat dengan dua kasus nyata sebelum buka ~%-50%Menempel surat edaran di papan pengumuman saja ~%-50%Menunggu petugas bertanya}

::Keluhan berulang::Tiga warga pekan ini diminta syarat yang tidak ada pada standar. Apa yang Anda lakukan sebagai penanggung jawab mutu?{=Mencari dari mana syarat itu berasal, membetulkannya, dan meminta maaf kepada ketiga warga ~Meminta ketiga warga mengisi survei ~%25%Mengumumkan standar sekali lagi kepada petugas ~Menambahkan syarat itu ke standar}

$CATEGORY: pembinaan

::Petugas baru::Petugas baru benar pada kasus biasa tetapi selalu memanggil Anda untuk kasus pindah. Bagaimana Anda membinanya?{=Memintanya menjelaskan langkahnya dahulu, baru mengoreksi seperlunya ~Mengambil alih setiap kasus pindah ~%25%Memberinya buku aturan untuk dibaca di rumah ~Memindahkannya ke loket informasi}

::Ukuran mutu::Angka mana yang paling baik menunjukkan bahwa berkas benar sejak kunjungan pertama?{~Jumlah berkas per hari ~Lama rata-rata di loket =Bagian berkas yang tidak dikembalikan atau diulang ~Jumlah pegawai bersertifikat}
`,
};
