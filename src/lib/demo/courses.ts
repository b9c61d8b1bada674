/** A course of the invented past. `lessons` of the native course come from the learning room. */
export type DemoCourse = {
	readonly code: string;
	readonly title: string;
	readonly competency: string;
	readonly level: number;
	readonly jp: number;
	/** form of learning in the annex of Peraturan LAN 10/2018 */
	readonly form: string;
	/** share of officers who take it, relative to the others */
	readonly share: number;
};

const course = (
	code: string,
	title: string,
	[competency, level]: readonly [string, number],
	jp: number,
	form: string,
	share: number,
): DemoCourse => ({ code, title, competency, level, jp, form, share });

/** The course that the product brings; its effect at the counter is one of those to be found. */
export const nativeCourse = 'KOMUNIKASI-LOKET';

/** Classes that only exist as catalogue and history. */
export const pastCourses: readonly DemoCourse[] = [
	course('DAFDUK-DASAR', 'Dasar pendaftaran penduduk di loket', ['T.DAFDUK', 2], 12, 'KL03', 0),
	course(
		'IZIN-TERPADU',
		'Perizinan terpadu dari berkas sampai terbit',
		['T.IZIN', 3],
		10,
		'KL03',
		0,
	),
	course('INTEGRITAS-KERJA', 'Integritas dalam pekerjaan sehari-hari', ['M.1', 2], 5, 'NKL03', 10),
	course('KERJA-TIM', 'Bekerja dalam tim lintas seksi', ['M.2', 2], 8, 'KL02', 8),
	course('TULIS-DINAS', 'Menulis naskah dinas yang mudah dibaca', ['M.3', 2], 6, 'KL10', 8),
	course('HASIL-TERUKUR', 'Menyusun dan mencapai sasaran kinerja', ['M.4', 2], 8, 'KL02', 9),
	course('LAYANAN-PRIMA', 'Pelayanan publik sesuai standar', ['M.5', 2], 6, 'NKL03', 10),
	course('UMPAN-BALIK', 'Memberi umpan balik kepada anggota', ['M.6', 2], 4, 'KL06', 7),
	course('UBAH-SISTEM', 'Beralih ke sistem kerja digital', ['M.7', 2], 6, 'NKL04', 9),
	course('KEPUTUSAN-TEPAT', 'Mengambil keputusan dari data', ['M.8', 2], 8, 'KL02', 6),
	course('RAGAM-JAKARTA', 'Melayani warga yang beragam', ['SK.1', 2], 5, 'KL05', 9),
	course('PIMPIN-UNIT', 'Memimpin unit kerja kecil', ['M.6', 3], 16, 'KL02', 3),
	course('ARSIP-DIGITAL', 'Mengelola arsip digital', ['M.4', 1], 6, 'KL10', 7),
	course('DATA-PRIBADI', 'Melindungi data pribadi warga', ['M.1', 1], 4, 'KL11', 10),
	course('ANGGARAN-DASAR', 'Membaca anggaran daerah', ['M.8', 1], 6, 'KL10', 6),
	course('BAHASA-ISYARAT', 'Bahasa isyarat dasar di loket', ['M.5', 1], 10, 'KL08', 3),
	course('TANGGAP-DARURAT', 'Tanggap darurat di kantor layanan', ['M.2', 1], 4, 'KL07', 7),
];
