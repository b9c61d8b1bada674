/** The families of `people.post`, in the law's words. */
export type PostFamily =
	| 'jpt madya'
	| 'jpt pratama'
	| 'administrator'
	| 'pengawas'
	| 'pelaksana'
	| 'ahli madya'
	| 'ahli muda'
	| 'ahli pertama'
	| 'penyelia'
	| 'mahir'
	| 'terampil';

export type DemoPost = {
	readonly code: string;
	readonly name: string;
	readonly family: PostFamily;
};

const post = (code: string, name: string, family: PostFamily): DemoPost => ({ code, name, family });

/** The posts that the invented city fills. */
export const demoPosts: readonly DemoPost[] = [
	post('SEKDA', 'Sekretaris Daerah', 'jpt madya'),
	post('KADIS', 'Kepala Dinas', 'jpt pratama'),
	post('KABAN', 'Kepala Badan', 'jpt pratama'),
	post('WALIKOTA', 'Wali Kota Administrasi', 'jpt pratama'),
	post('BUPATI', 'Bupati Administrasi', 'jpt pratama'),
	post('KABID', 'Kepala Bidang', 'administrator'),
	post('KASUDIN', 'Kepala Suku Dinas', 'administrator'),
	post('CAMAT', 'Camat', 'administrator'),
	post('SEKCAM', 'Sekretaris Kecamatan', 'administrator'),
	post('PTSP-KEPALA-KOTA', 'Kepala UP PMPTSP Kota Administrasi', 'administrator'),
	post('LURAH', 'Lurah', 'pengawas'),
	post('SEKLUR', 'Sekretaris Kelurahan', 'pengawas'),
	post('KASI', 'Kepala Seksi', 'pengawas'),
	post('PTSP-KEPALA', 'Kepala UP PMPTSP', 'pengawas'),
	post('KEPALA-SATUAN', 'Kepala Satuan Pelaksana', 'pengawas'),
	post('KEPSEK', 'Guru Ahli Madya (Kepala Sekolah)', 'ahli madya'),
	post('KAPUS', 'Dokter Ahli Madya (Kepala Puskesmas)', 'ahli madya'),
	post('PTSP-LOKET', 'Petugas Loket PTSP', 'pelaksana'),
	post('PELAKSANA-UMUM', 'Pengadministrasi Perkantoran', 'pelaksana'),
	post('ANALIS-PERTAMA', 'Analis Kebijakan Ahli Pertama', 'ahli pertama'),
	post('ANALIS-MUDA', 'Analis Kebijakan Ahli Muda', 'ahli muda'),
	post('ANALIS-SDM', 'Analis SDM Aparatur Ahli Pertama', 'ahli pertama'),
	post('PRAKOM', 'Pranata Komputer Terampil', 'terampil'),
	post('ARSIPARIS', 'Arsiparis Mahir', 'mahir'),
	post('PENGAWAS-MUTU', 'Pengelola Pengadaan Penyelia', 'penyelia'),
	post('GURU-PERTAMA', 'Guru Ahli Pertama', 'ahli pertama'),
	post('GURU-MUDA', 'Guru Ahli Muda', 'ahli muda'),
	post('GURU-MADYA', 'Guru Ahli Madya', 'ahli madya'),
	post('PERAWAT', 'Perawat Terampil', 'terampil'),
	post('BIDAN', 'Bidan Mahir', 'mahir'),
	post('DOKTER', 'Dokter Ahli Pertama', 'ahli pertama'),
];
