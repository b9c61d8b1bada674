import type { ItemText } from '../competency/reference/soal/soal.ts';

/** One item whose author marked the wrong option, so that the screen of the bank has something to find. */
export const miskeyed: ItemText = {
	competencyCode: 'T.DAFDUK',
	level: 2,
	gift: `$CATEGORY: dokumen

::Kunci keliru::Anak dari luar negeri kembali ke Jakarta bersama orang tuanya. Dokumen apa yang dicari lebih dahulu?{~Surat keterangan pindah luar negeri =Kartu pelajar ~Buku tabungan ~Kartu perpustakaan}`,
};
