import type { ItemText } from './soal.ts';

export const dafduk3: ItemText = {
	competencyCode: 'T.DAFDUK',
	level: 3,
	gift: String.raw`
$CATEGORY: syarat

::Tanpa bukti nikah::Pasangan meminta perubahan KK tetapi dokumen pendukungnya tidak ada lagi. Aturan membolehkan pernyataan tanggung jawab mutlak. Apa langkah Anda?{=Menawarkan SPTJM dan menjelaskan tanggung jawab yang menyertainya ~%50%Meminta mereka kembali bila dokumen ditemukan, sambil menyebutkan adanya SPTJM ~Menolak sampai dokumen lengkap ~Mengisi sendiri data yang kurang}

::Pindah antarkota::Warga pindah dari kota lain ke Menteng dan membawa SKPWNI. Apa lagi yang Anda minta bila ia menyewa rumah?{~%50%KTP-el lama untuk ditarik ~%50%Pernyataan tidak keberatan pemilik rumah ~%-50%Surat pengantar RT daerah asal ~%-50%Surat keterangan kerja}

::Rekam di luar domisili::Pelajar dari provinsi lain ingin merekam KTP-el di Jakarta. Kapan hal itu boleh dilayani?{=Bila tidak ada perubahan data penduduk ~Hanya bila ia pindah dahulu ~Hanya pada hari Jumat ~Tidak pernah}

$CATEGORY: data

::Data ganda::Permohonan tertolak karena warga terekam dua kali dengan NIK berbeda. Apa yang paling tepat?{~Memasukkan ulang dengan ejaan lain =Menahan berkas, meneruskannya ke penanganan data ganda, dan memberi warga kepastian kapan dihubungi ~Meminta warga memilih NIK yang disukai ~%25%Meminta warga datang ke Dinas dan menjelaskan alasannya}

::Nama berbeda::Nama pada akta kelahiran dan KK berbeda satu huruf. Dokumen mana yang menjadi dasar pembetulan KK?{=Akta kelahiran ~KK, karena lebih baru ~Surat pernyataan tetangga ~Yang dipilih warga}

$CATEGORY: layanan digital

::IKD di ponsel lama::Ponsel warga terlalu tua untuk aplikasi IKD dan ia khawatir tidak dilayani. Apa yang Anda katakan?{=KTP-el tetap berlaku; IKD dapat menyusul bila gawainya mendukung ~IKD wajib hari ini juga ~%25%Coba pinjam ponsel keluarga, KTP-el tetap berlaku ~Saya aktifkan dengan ponsel saya saja}
`,
};
