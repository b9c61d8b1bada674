import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** UU 24/2013 article 79A: population documents are free; who charges commits a crime. */
export const layananBersih: CompetencyText = {
	code: 'T.BIAYA',
	name: 'Kepastian Biaya dan Layanan Bersih',
	kind: 'teknis',
	definition:
		'Memastikan warga membayar tepat menurut aturan, layanan gratis tetap gratis, dan tidak ada hadiah, titipan, atau perantara.',
	basis: technicalBasis,
	urusan: 'Penanaman modal dan pelayanan terpadu satu pintu',
	levels: [
		[
			'Menyebut biaya resmi dan menolak pemberian',
			[
				'Menyatakan gratis untuk dokumen kependudukan tanpa ditanya.',
				'Menolak uang, bingkisan, dan titipan secara sopan serta mencatatnya.',
				'Menunjukkan papan biaya dan saluran pengaduan pungutan.',
			],
		],
		[
			'Menangani pembayaran resmi dengan benar',
			[
				'Menunjukkan dasar dan besar retribusi sebelum permohonan diajukan.',
				'Mengarahkan pembayaran ke rekening atau kanal resmi, bukan melalui petugas.',
				'Mencocokkan bukti bayar dengan permohonan dan menyerahkan tanda terimanya.',
			],
		],
		[
			'Mencegah perantara dan pungutan liar',
			[
				'Mengenali pola calo di sekitar kantor dan melaporkannya dengan bukti.',
				'Memperlakukan permohonan lewat kenalan sama dengan permohonan lain.',
				'Melaporkan gratifikasi yang tidak dapat ditolak dalam batas waktu yang ditetapkan.',
			],
		],
		[
			'Mengendalikan risiko penyimpangan satu kantor',
			[
				'Memetakan titik rawan pungutan dan menutupnya dengan perubahan tata kerja.',
				'Memeriksa permohonan yang selesai luar biasa cepat atau lambat.',
				'Melindungi petugas yang melapor dan menindak yang terbukti melanggar.',
			],
		],
		[
			'Membangun sistem layanan tanpa celah pungutan',
			[
				'Menetapkan kebijakan nontunai dan keterbukaan biaya untuk semua layanan.',
				'Menyusun pengawasan bersama inspektorat, ombudsman, dan warga.',
				'Mempertanggungjawabkan kasus pungutan dan perbaikannya kepada publik.',
			],
		],
	],
};
