import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** Services KL of kelurahan and kecamatan: N1, riwayat tanah, PM1, SKCK, kematian. */
export const nonperizinan: CompetencyText = {
	code: 'T.NONIZIN',
	name: 'Pelayanan Nonperizinan Kelurahan',
	kind: 'teknis',
	definition:
		'Melayani surat keterangan dan pengantar di kelurahan dengan isi yang benar, bahasa yang jelas, dan tanpa syarat tambahan.',
	basis: technicalBasis,
	urusan: 'Pemerintahan umum kelurahan',
	levels: [
		[
			'Mengenal jenis surat dan kegunaannya',
			[
				'Menanyakan tujuan surat sehingga warga mengurus jenis yang tepat.',
				'Memberi tahu bila surat yang diminta sebenarnya tidak lagi diwajibkan.',
				'Membacakan syarat PM1, pengantar SKCK, dan N1 dari lembar layanan.',
			],
		],
		[
			'Melayani surat keterangan dan pengantar secara mandiri',
			[
				'Mencocokkan identitas pemohon dengan data kependudukan sebelum surat dibuat.',
				'Menulis isi surat secara lengkap dan benar sehingga diterima instansi tujuan.',
				'Menyelesaikan surat pada kunjungan yang sama bila berkasnya lengkap.',
			],
		],
		[
			'Menangani surat yang berisiko hukum',
			[
				'Meneliti riwayat tanah adat dari girik, peta, dan saksi sebelum surat diajukan.',
				'Menolak keterangan yang tidak dapat dibuktikan, disertai alasan dan jalan lain.',
				'Mengenali pemalsuan dokumen dan melaporkannya sesuai prosedur.',
			],
		],
		[
			'Menata layanan nonperizinan kelurahan',
			[
				'Memeriksa arsip surat dan menutup celah penyalahgunaan surat keterangan.',
				'Menyederhanakan alur tanda tangan sehingga warga tidak menunggu pejabat.',
				'Membina petugas dan RT/RW agar tidak meminta surat yang tidak perlu.',
			],
		],
		[
			'Membarui kebijakan surat keterangan',
			[
				'Mengusulkan penghapusan surat yang datanya sudah tersedia pada pemerintah.',
				'Merancang pertukaran data dengan instansi tujuan sebagai pengganti surat.',
				'Menyusun pedoman nonperizinan yang dipakai seluruh kelurahan.',
			],
		],
	],
};
