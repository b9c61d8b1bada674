import type { ItemText } from './soal.ts';

export const dafduk1: ItemText = {
	competencyCode: 'T.DAFDUK',
	level: 1,
	gift: String.raw`
$CATEGORY: biaya

::Biaya KTP-el hilang::Seorang warga mengganti KTP-el yang hilang. Berapa biaya yang dibayarnya, dalam rupiah?{#0####Dokumen kependudukan diterbitkan tanpa biaya.}

::Biaya KK::Penerbitan Kartu Keluarga dipungut biaya bila warga terlambat melapor.{FALSE#Pelayanannya tetap gratis.}

$CATEGORY: dokumen

::Dokumen dan kegunaannya::Pasangkan dokumen dengan kegunaannya.{
=KK -> Menunjukkan susunan keluarga
=KIA -> Tanda pengenal anak
=SKPWNI -> Bekal warga yang pindah ke kota lain
= -> Bukti pembayaran layanan}

::Anak tujuh tahun::Orang tua meminta tanda pengenal untuk anaknya yang berumur tujuh tahun. Dokumen apa yang Anda siapkan?{~KTP-el =KIA ~SKPWNI ~Akta kelahiran baru}

$CATEGORY: syarat

::Syarat tambahan::Lembar layanan tidak menyebut surat pengantar RT untuk KTP-el yang rusak. Rekan Anda selalu memintanya. Apa yang Anda lakukan?{~Ikut meminta agar seragam =Tidak memintanya dan membacakan lembar layanan ~Memintanya hanya dari warga yang belum dikenal ~Meminta warga memilih}

::Formulir pindah::Formulir apa yang diisi warga yang hendak pindah? Tulis kodenya.{=F-1.03 =F1.03 =F 1.03 =1.03}
`,
};
