import { technicalBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

/** UU 25/2009 and UU 8/2016: services for whom a counter is hard to reach. */
export const pelayananInklusif: CompetencyText = {
	code: 'T.INKLUSI',
	name: 'Pelayanan bagi Kelompok Rentan',
	kind: 'teknis',
	definition:
		'Melayani penyandang disabilitas, lansia, ibu hamil, anak, dan warga tanpa dokumen dengan cara yang setara, hormat, dan sesuai kebutuhannya.',
	basis: technicalBasis,
	urusan: 'Penanaman modal dan pelayanan terpadu satu pintu',
	levels: [
		[
			'Mengenali kebutuhan khusus dan bersikap hormat',
			[
				'Menanyakan bantuan yang diperlukan langsung kepada warga, bukan kepada pendampingnya.',
				'Menunjukkan kursi, jalur, dan loket prioritas serta mengantar bila diminta.',
				'Berbicara menghadap warga dengan tempo dan suara yang sesuai.',
			],
		],
		[
			'Memberikan layanan dengan penyesuaian sederhana',
			[
				'Memakai tulisan, gambar, atau isyarat dasar bagi warga Tuli.',
				'Membacakan isi dokumen kepada warga netra sebelum ditandatangani atau dicap jempol.',
				'Melayani di tempat duduk warga ketika loket tidak terjangkau.',
			],
		],
		[
			'Menyelesaikan hambatan yang tidak lazim',
			[
				'Mengatur layanan jemput bola bagi warga sakit, lansia, atau di lembaga tertutup.',
				'Membantu warga tanpa dokumen menemukan bukti lain yang diakui aturan.',
				'Menghadirkan juru bahasa isyarat atau pendamping saat perkara menentukan hak warga.',
			],
		],
		[
			'Menjamin kesetaraan layanan satu kantor',
			[
				'Memeriksa kantor bersama penyandang disabilitas dan memperbaiki temuan menurut prioritas.',
				'Membandingkan waktu dan kepuasan kelompok rentan dengan warga lain.',
				'Melatih semua petugas dengan pengalaman langsung kelompok yang dilayani.',
			],
		],
		[
			'Membangun layanan tanpa hambatan di seluruh wilayah',
			[
				'Menetapkan standar aksesibilitas beserta anggaran dan tenggatnya.',
				'Melibatkan organisasi penyandang disabilitas dalam merancang layanan.',
				'Menghapus aturan yang tanpa sengaja menutup layanan bagi kelompok tertentu.',
			],
		],
	],
};
