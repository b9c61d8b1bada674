import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** Services DK-AK; rules: Perpres 96/2018, Permendagri 108/2019. */
export const pencatatanSipil: CompetencyText = {
	code: 'T.CAPIL',
	name: 'Pelayanan Pencatatan Sipil',
	kind: 'teknis',
	definition:
		'Melayani pencatatan kelahiran, kematian, perkawinan, dan perceraian dengan teliti karena akta menentukan hak seseorang seumur hidup.',
	basis: technicalBasis,
	urusan: 'Administrasi kependudukan dan pencatatan sipil',
	levels: [
		[
			'Mengenal peristiwa penting dan aktanya',
			[
				'Membedakan akta kelahiran, kematian, perkawinan, dan perceraian serta tempat mengurusnya.',
				'Menyebutkan batas waktu pelaporan kelahiran dan kematian dengan benar.',
				'Mengarahkan warga mengisi formulir F-2.01 sesuai peristiwanya.',
			],
		],
		[
			'Melayani akta kelahiran dan kematian secara mandiri',
			[
				'Mencocokkan nama, tanggal, dan hubungan keluarga pada surat keterangan, KK, dan KTP.',
				'Meminta pemohon membaca konsep akta dan membetulkan ejaan sebelum diterbitkan.',
				'Menjelaskan dokumen lain yang ikut terbit, misalnya KK baru dan KIA.',
			],
		],
		[
			'Menangani pencatatan dengan keadaan khusus',
			[
				'Memakai SPTJM kebenaran kelahiran atau pasangan suami istri (F-2.03, F-2.04) secara tepat.',
				'Melayani pelaporan terlambat dan anak tanpa dokumen orang tua tanpa membuat warga bolak-balik.',
				'Menerangkan pencatatan perkawinan dan perceraian nonmuslim beserta putusan yang diperlukan.',
			],
		],
		[
			'Menjamin ketelitian akta dan membina petugas',
			[
				'Memeriksa konsep akta petugas dan menelusuri sebab setiap pembetulan akta.',
				'Menyelesaikan permohonan perubahan atau pembatalan akta bersama pejabat pencatatan sipil.',
				'Melatih petugas membaca dokumen rumah sakit, pengadilan, dan pemuka agama.',
			],
		],
		[
			'Mengembangkan pencatatan sipil yang menjangkau semua warga',
			[
				'Membangun kerja sama dengan rumah sakit, pemakaman, dan pengadilan agar akta terbit otomatis.',
				'Merumuskan tata cara bagi kelompok tanpa dokumen, seperti anak jalanan dan penghayat.',
				'Menjadi rujukan tafsir aturan pencatatan sipil bagi kota lain.',
			],
		],
	],
};
