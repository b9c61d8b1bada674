import { officialBasis } from './competencyText.ts';
import type { CompetencyText } from './competencyText.ts';

export const orientasiHasil: CompetencyText = {
	code: 'M.4',
	name: 'Orientasi pada Hasil',
	kind: 'manajerial',
	definition:
		'Bertekad menuntaskan pekerjaan dengan mutu yang dapat diandalkan, serta melihat risiko dan peluang antara rencana dan hasil.',
	basis: officialBasis,
	urusan: null,
	levels: [
		[
			'Menuntaskan pekerjaan sesuai ukuran yang ditetapkan',
			[
				'Menyelesaikan berkas dalam batas waktu standar pelayanan.',
				'Memeriksa kembali pekerjaannya sebelum diserahkan sehingga jarang dikembalikan.',
				'Mencatat pekerjaan yang belum tuntas dan menindaklanjutinya sendiri.',
			],
		],
		[
			'Memperbaiki hasil kerjanya melampaui ukuran yang ada',
			[
				'Menetapkan sasaran pribadi yang lebih tinggi daripada ukuran minimum.',
				'Mencoba cara lain yang lebih cepat atau lebih teliti dan mencatat hasilnya.',
				'Menuntaskan pekerjaan yang terhambat dengan mencari jalan yang sah.',
			],
		],
		[
			'Menetapkan sasaran yang menantang bagi unit dan mengawalnya',
			[
				'Menurunkan sasaran unit menjadi tugas terukur bagi setiap anggota.',
				'Memantau capaian setiap pekan dan segera mengoreksi penyimpangan.',
				'Menghargai capaian yang baik dan membicarakan capaian yang tertinggal secara terbuka.',
			],
		],
		[
			'Mendorong unit melampaui capaian sebelumnya',
			[
				'Membandingkan capaian unit dari waktu ke waktu dan menetapkan lompatan yang masuk akal.',
				'Mengalihkan orang, anggaran, atau waktu ke pekerjaan yang paling berdampak bagi warga.',
				'Menyingkirkan hambatan lintas unit yang menahan hasil.',
			],
		],
		[
			'Meningkatkan mutu hasil kerja seluruh organisasi',
			[
				'Menetapkan ukuran hasil lembaga yang dirasakan langsung oleh masyarakat.',
				'Mengambil risiko yang terukur untuk mengubah cara lembaga mencapai hasil.',
				'Capaian lembaga yang dipimpinnya dijadikan pembanding oleh lembaga lain.',
			],
		],
	],
};
