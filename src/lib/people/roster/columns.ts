/**
 * The 67 columns of a SIASN bulk export, in its order; some files add two for the echelon.
 * Source: fact sheet competence, 8.1.
 */
export const siasnColumns = (
	'PNS ID,NIP BARU,NIP LAMA,NAMA,GELAR DEPAN,GELAR BELAKANG,TEMPAT LAHIR ID,TEMPAT LAHIR NAMA,' +
	'TANGGAL LAHIR,JENIS KELAMIN,AGAMA ID,AGAMA NAMA,JENIS KAWIN ID,JENIS KAWIN NAMA,NIK,NOMOR HP,' +
	'EMAIL,EMAIL GOV,ALAMAT,NPWP NOMOR,BPJS,JENIS PEGAWAI ID,JENIS PEGAWAI NAMA,KEDUDUKAN HUKUM ID,' +
	'KEDUDUKAN HUKUM NAMA,STATUS CPNS PNS,KARTU ASN VIRTUAL,NOMOR SK CPNS,TANGGAL SK CPNS,TMT CPNS,' +
	'NOMOR SK PNS,TANGGAL SK PNS,TMT PNS,GOL AWAL ID,GOL AWAL NAMA,GOL AKHIR ID,GOL AKHIR NAMA,' +
	'TMT GOLONGAN,MK TAHUN,MK BULAN,JENIS JABATAN ID,JENIS JABATAN NAMA,JABATAN ID,JABATAN NAMA,' +
	'TMT JABATAN,TINGKAT PENDIDIKAN ID,TINGKAT PENDIDIKAN NAMA,PENDIDIKAN ID,PENDIDIKAN NAMA,' +
	'TAHUN LULUS,KPKN ID,KPKN NAMA,LOKASI KERJA ID,LOKASI KERJA NAMA,UNOR ID,UNOR NAMA,' +
	'INSTANSI INDUK ID,INSTANSI INDUK NAMA,INSTANSI KERJA ID,INSTANSI KERJA NAMA,' +
	'SATUAN KERJA INDUK ID,SATUAN KERJA INDUK NAMA,SATUAN KERJA KERJA ID,SATUAN KERJA KERJA NAMA,' +
	'IS VALID NIK,NAMA SEKOLAH,FLAG IKD'
).split(',');

export const echelonColumns = ['ESELON ID', 'ESELON NAMA'];

/** Why a column is kept: the key of its sentence on the import page. */
export type Purpose =
	'identity' | 'name' | 'birth' | 'status' | 'grade' | 'post' | 'education' | 'unit' | 'account';

/** Everything else is dropped while reading and reaches neither memory, disk nor log (UU 27/2022). */
export const keptColumns = {
	nip: { column: 'NIP BARU', purpose: 'identity' },
	name: { column: 'NAMA', purpose: 'name' },
	titleBefore: { column: 'GELAR DEPAN', purpose: 'name' },
	titleAfter: { column: 'GELAR BELAKANG', purpose: 'name' },
	birthDay: { column: 'TANGGAL LAHIR', purpose: 'birth' },
	sex: { column: 'JENIS KELAMIN', purpose: 'birth' },
	email: { column: 'EMAIL GOV', purpose: 'account' },
	legalState: { column: 'KEDUDUKAN HUKUM ID', purpose: 'status' },
	status: { column: 'STATUS CPNS PNS', purpose: 'status' },
	since: { column: 'TMT CPNS', purpose: 'status' },
	grade: { column: 'GOL AKHIR NAMA', purpose: 'grade' },
	postKind: { column: 'JENIS JABATAN ID', purpose: 'post' },
	postCode: { column: 'JABATAN ID', purpose: 'post' },
	postName: { column: 'JABATAN NAMA', purpose: 'post' },
	postSince: { column: 'TMT JABATAN', purpose: 'post' },
	education: { column: 'TINGKAT PENDIDIKAN ID', purpose: 'education' },
	unitCode: { column: 'UNOR ID', purpose: 'unit' },
	unitName: { column: 'UNOR NAMA', purpose: 'unit' },
	topCode: { column: 'INSTANSI INDUK ID', purpose: 'unit' },
	topName: { column: 'INSTANSI INDUK NAMA', purpose: 'unit' },
	parentCode: { column: 'SATUAN KERJA INDUK ID', purpose: 'unit' },
	echelon: { column: 'ESELON ID', purpose: 'post', optional: true },
} as const satisfies Record<string, { column: string; purpose: Purpose; optional?: boolean }>;

export type RosterField = keyof typeof keptColumns;

/** The columns of the 67 that are not read at all, in the order of the export. */
export function droppedColumns(): string[] {
	const kept = new Set<string>(Object.values(keptColumns).map((each) => each.column));
	return siasnColumns.filter((column) => !kept.has(column));
}
