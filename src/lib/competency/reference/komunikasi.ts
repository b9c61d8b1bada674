import { officialBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

export const komunikasi: CompetencyText = {
	code: 'M.3',
	name: 'Komunikasi',
	kind: 'manajerial',
	definition:
		'Menyampaikan pikiran dengan jelas dan runtut secara lisan maupun tertulis, mendengarkan, memastikan lawan bicara paham, dan meyakinkan orang lain.',
	basis: officialBasis,
	urusan: null,
	levels: [
		[
			'Menyampaikan informasi dengan jelas dan lengkap',
			[
				'Menerangkan syarat, langkah, waktu, dan biaya dengan kalimat pendek yang mudah diikuti.',
				'Meminta lawan bicara mengulang dengan kata sendiri untuk memastikan ia paham.',
				'Menulis pesan atau surat sederhana tanpa menimbulkan tafsir ganda.',
			],
		],
		[
			'Berkomunikasi dua arah dan menyiapkan bahan yang mudah dipahami',
			[
				'Mendengarkan keluhan tanpa memotong, lalu merangkum pokoknya sebelum menjawab.',
				'Menyesuaikan pilihan kata dengan usia, pendidikan, dan keadaan lawan bicara.',
				'Menyusun bahan penjelasan, pengumuman, atau paparan yang dipakai rekan lain.',
			],
		],
		[
			'Membicarakan hal yang peka atau rumit secara tegas dan santun',
			[
				'Menyampaikan penolakan atau kabar buruk dengan alasan aturan dan jalan keluarnya.',
				'Menenangkan lawan bicara yang marah sampai persoalannya dapat dibahas.',
				'Menguraikan aturan yang rumit menjadi pilihan yang dapat diputuskan oleh pendengar.',
			],
		],
		[
			'Memadukan berbagai sudut pandang sehingga tercapai kesepakatan',
			[
				'Memetakan kepentingan para pihak dan menyusun pesan yang menjawab masing-masing.',
				'Memimpin pembicaraan yang alot sampai ada keputusan yang diterima bersama.',
				'Menyajikan data dan dampak sehingga pimpinan atau mitra mengubah pendapatnya.',
			],
		],
		[
			'Merancang cara berkomunikasi yang terbuka bagi organisasi',
			[
				'Membangun saluran komunikasi dua arah antara instansi, warga, dan mitra.',
				'Menetapkan arah pesan lembaga pada keadaan genting yang disorot publik.',
				'Mengukur apakah pesan lembaga dipahami warga dan memperbaiki caranya.',
			],
		],
	],
};
