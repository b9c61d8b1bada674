import type { ItemText } from './soal.ts';

export const dafduk2: ItemText = {
	competencyCode: 'T.DAFDUK',
	level: 2,
	gift: String.raw`
$CATEGORY: syarat

::KTP-el hilang::KTP-el Pak Darma hilang di angkutan umum. Berkas mana yang harus ia bawa?{~%50%Surat keterangan hilang dari kepolisian ~%50%Fotokopi Kartu Keluarga ~%-50%Surat pengantar RT dan RW ~%-50%Ijazah terakhir}

::KIA tanpa foto::Untuk anak berapa tahun KIA diterbitkan tanpa pas foto?{=Di bawah 5 tahun ~5 sampai 10 tahun ~10 sampai 17 tahun ~Semua anak harus berfoto}

::Perubahan biodata::Bu Sekar ingin status perkawinan pada KTP-el diubah. Selain KK dan KTP-el asli, apa yang Anda minta?{=Dokumen yang membuktikan perubahan, misalnya buku nikah ~Surat keterangan dari tempat kerja ~Surat pengantar kelurahan asal ~Tidak ada lagi}

$CATEGORY: dokumen

::Kartu rusak::KTP-el lama warga retak dan tidak terbaca. Apa yang terjadi dengan kartu itu saat yang baru diserahkan?{~Dibawa pulang sebagai cadangan =Diserahkan sebagai syarat dan ditarik ~Digunting warga di rumah ~Disimpan rekan loket sebulan}

::Urutan pelayanan::Urutkan langkah melayani KTP-el yang rusak.{>4 none
Memeriksa berkas dan kartu yang rusak
Memasukkan permohonan ke aplikasi kependudukan
Menyebutkan waktu selesai dan memberi tanda terima
Menyerahkan KTP-el yang baru}

$CATEGORY: data

::Salah ketik::Sebelum menyimpan permohonan Anda melihat satu angka NIK pada layar berbeda dari KK. Apa yang Anda lakukan?{~Menyimpan dahulu, memperbaiki nanti =Membetulkan dan mencocokkan sekali lagi dengan warga sebelum menyimpan ~Meminta warga mengurus KK baru ~Memakai angka pada layar karena berasal dari sistem}
`,
};
