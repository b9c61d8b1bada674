import { officialBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

export const perekatBangsa: CompetencyText = {
	code: 'SK.1',
	name: 'Perekat Bangsa',
	kind: 'sosial kultural',
	definition:
		'Menumbuhkan toleransi dan keterbukaan, peka terhadap perbedaan, serta menyatukan masyarakat sebagai perpanjangan tangan pemerintah.',
	basis: officialBasis,
	urusan: null,
	levels: [
		[
			'Memahami dan menerima keberagaman',
			[
				'Melayani warga dari suku, agama, dan golongan apa pun dengan sikap yang sama.',
				'Tidak memakai sebutan, lelucon, atau unggahan yang merendahkan kelompok lain.',
				'Menghormati kebiasaan dan hari besar rekan yang berbeda keyakinan.',
			],
		],
		[
			'Menumbuhkan sikap saling menghargai',
			[
				'Mengajak rekan yang berbeda latar belakang bekerja dalam satu tugas.',
				'Menghentikan pembicaraan yang membeda-bedakan dengan cara yang sopan.',
				'Menyesuaikan cara melayani agar warga pendatang atau kelompok minoritas merasa diterima.',
			],
		],
		[
			'Mempromosikan toleransi dan menengahi perbedaan',
			[
				'Mempertemukan warga atau rekan yang berselisih karena perbedaan latar belakang.',
				'Merancang kegiatan yang mempererat hubungan antarkelompok di wilayah kerjanya.',
				'Mengenali tanda awal ketegangan dan melaporkannya disertai usul penanganan.',
			],
		],
		[
			'Mendayagunakan keberagaman untuk hasil yang lebih baik',
			[
				'Menyusun tim beragam dan memakai sudut pandang mereka dalam keputusan.',
				'Mengubah kebijakan unit yang tanpa sengaja merugikan kelompok tertentu.',
				'Bekerja sama dengan tokoh berbagai kelompok untuk menyelesaikan masalah wilayah.',
			],
		],
		[
			'Mewakili pemerintah membangun ikatan dengan seluruh masyarakat',
			[
				'Dipercaya kelompok yang berseberangan untuk merundingkan penyelesaian.',
				'Merumuskan kebijakan persatuan yang berlaku lintas wilayah.',
				'Menjaga hubungan baik pemerintah dengan masyarakat pada masa krisis.',
			],
		],
	],
};
