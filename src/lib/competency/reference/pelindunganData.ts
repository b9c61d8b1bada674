import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** UU 27/2022 and UU 23/2006: what is seen at a counter stays there. */
export const pelindunganData: CompetencyText = {
	code: 'T.DATA',
	name: 'Pelindungan Data dan Dokumen Warga',
	kind: 'teknis',
	definition:
		'Memperlakukan data dan dokumen warga hanya untuk keperluan layanan, menjaga kebenarannya, dan bertindak segera bila ada kebocoran atau pemalsuan.',
	basis: technicalBasis,
	urusan: 'Administrasi kependudukan dan pencatatan sipil',
	levels: [
		[
			'Menjaga data yang dipegangnya',
			[
				'Tidak memotret, menyalin, atau mengirim dokumen warga lewat pesan pribadi.',
				'Menghadapkan layar dan menyimpan berkas sehingga tidak terbaca warga lain.',
				'Menyebut nomor antrean, bukan nama dan perkara, di depan umum.',
			],
		],
		[
			'Memakai data sesuai tujuan layanan',
			[
				'Meminta hanya data yang diperlukan dan menjelaskan untuk apa.',
				'Membetulkan data yang salah dengan bukti dan mencatat siapa yang membetulkan.',
				'Memusnahkan salinan berkas menurut jadwal retensi.',
			],
		],
		[
			'Mengenali dan menangani penyalahgunaan',
			[
				'Mengenali tanda dokumen palsu dan menahannya sesuai prosedur tanpa mempermalukan warga.',
				'Menolak permintaan data dari pihak yang tidak berhak, siapa pun yang meminta.',
				'Melaporkan dugaan kebocoran pada hari yang sama beserta data yang terdampak.',
			],
		],
		[
			'Mengendalikan pelindungan data satu kantor',
			[
				'Memeriksa catatan akses dan menanyakan pembacaan yang tidak wajar.',
				'Mencabut akses petugas yang pindah pada hari kepindahannya.',
				'Menilai risiko sebelum layanan atau formulir baru dipakai.',
			],
		],
		[
			'Menetapkan kebijakan pelindungan data',
			[
				'Merumuskan perjanjian pemakaian data antar instansi dengan tujuan dan batas yang jelas.',
				'Memimpin penanggulangan kebocoran dan pemberitahuan kepada warga.',
				'Mempertanggungjawabkan pemakaian data kependudukan kepada publik.',
			],
		],
	],
};
