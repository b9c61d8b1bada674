import type { FullCourse } from '../course.ts';
import { admindukDasar } from './adminduk-dasar/index.ts';
import { memimpinPerubahan } from './memimpin-perubahan/index.ts';
import { pelayananDigital } from './pelayanan-digital/index.ts';
import { komunikasiLoket } from './komunikasi-loket/index.ts';

/** Classes: known to the catalogue, taught by people, without lessons on the phone. */
const classes: readonly FullCourse[] = [
	{
		code: 'DAFDUK-DASAR',
		version: 1,
		title: 'Dasar pelayanan pendaftaran penduduk',
		summary:
			'KTP-el, Kartu Keluarga, KIA, dan pindah datang: syarat menurut Perpres 96/2018, langkah di sistem, dan kasus yang sering keliru. Kelas dua hari di BPSDM.',
		formCode: 'KL03',
		jp: 12,
		competencyCode: 'T.DAFDUK',
		level: 2,
		passMark: 70,
		minutes: 540,
		lessons: [],
		questions: [],
	},
	{
		code: 'IZIN-TERPADU',
		version: 1,
		title: 'Perizinan terpadu di PTSP',
		summary:
			'Memeriksa berkas perizinan kecamatan dan kota, memakai JakEVO, dan menjelaskan penolakan dengan alasan yang dapat ditindaklanjuti. Kelas di BPSDM.',
		formCode: 'KL03',
		jp: 10,
		competencyCode: 'T.IZIN',
		level: 3,
		passMark: 70,
		minutes: 450,
		lessons: [],
		questions: [],
	},
];

export const catalogue: readonly FullCourse[] = [
	komunikasiLoket,
	admindukDasar,
	pelayananDigital,
	memimpinPerubahan,
	...classes,
];
