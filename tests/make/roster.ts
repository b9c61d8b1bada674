import { echelonColumns, siasnColumns } from '../../src/lib/people/roster/columns.ts';

/** One row of an export by column name; columns not named are empty. */
export type RosterRow = Readonly<Record<string, string>>;
export const rosterHeader = [...siasnColumns, ...echelonColumns];

/** An invented officer of Kelurahan Gambir, valid in every column. */
export function aRosterRow(changed: RosterRow = {}): RosterRow {
	return {
		'NIP BARU': '199005152015032001',
		NAMA: 'Siti Rahma',
		'TANGGAL LAHIR': '15-05-1990',
		'JENIS KELAMIN': 'F',
		'KEDUDUKAN HUKUM ID': '01',
		'STATUS CPNS PNS': 'P',
		'TMT CPNS': '01-03-2015',
		'GOL AKHIR NAMA': 'III/b',
		'JENIS JABATAN ID': '4',
		'JABATAN ID': 'PTSP-LOKET',
		'JABATAN NAMA': 'Petugas Loket PTSP',
		'TMT JABATAN': '01-01-2024',
		'TINGKAT PENDIDIKAN ID': '40',
		'UNOR ID': 'KEL-GAMBIR',
		'UNOR NAMA': 'Kelurahan Gambir',
		'INSTANSI INDUK ID': 'PROV-DKI',
		'INSTANSI INDUK NAMA': 'Provinsi DKI Jakarta',
		'SATUAN KERJA INDUK ID': 'PROV-DKI',
		...changed,
	};
}

/** A text file in the format of the export. */
export function rosterText(
	rows: Iterable<RosterRow>,
	separator = ';',
	header = rosterHeader,
): string {
	const quoted = (text: string) =>
		/["\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	const lines = [header.map(quoted).join(separator)];
	for (const row of rows)
		lines.push(header.map((column) => quoted(row[column] ?? '')).join(separator));
	return `${lines.join('\r\n')}\r\n`;
}

const surnames =
	'Wibowo Hidayat Siregar Lestari Nasution Saputra Halim Kusuma Pratama Rahayu'.split(' ');
const names = 'Budi Siti Agus Dewi Rina Joko Maria Yusuf Intan Bayu Ratna Hendra'.split(' ');

/** What a real export also holds and the import must drop: about 500 characters a row. */
function unneeded(n: number): RosterRow {
	const id = String(n).padStart(32, '0');
	return {
		'TEMPAT LAHIR ID': id,
		'AGAMA ID': '1',
		'JENIS KAWIN ID': '1',
		'JENIS KAWIN NAMA': 'Menikah',
		NIK: `31710101019${String(n % 100).padStart(2, '0')}0000`.slice(0, 12) + '0000',
		'NOMOR HP': '080000000000',
		EMAIL: `pegawai${n}@contoh.invalid`,
		ALAMAT: 'Jalan Contoh Nomor 1, RT 001/RW 002',
		'NPWP NOMOR': '000000000000000',
		'JENIS PEGAWAI ID': '10',
		'JENIS PEGAWAI NAMA': 'PNS Daerah Provinsi yang bekerja pada Instansi Induk',
		'KEDUDUKAN HUKUM NAMA': 'Aktif',
		'NOMOR SK CPNS': `810/${n}/CONTOH`,
		'TANGGAL SK CPNS': '01-03-2015',
		'GOL AWAL ID': '31',
		'GOL AWAL NAMA': 'III/a',
		'TMT GOLONGAN': '01-04-2023',
		'MK TAHUN': '8',
		'MK BULAN': '2',
		'JENIS JABATAN NAMA': 'Jabatan Pelaksana',
		'PENDIDIKAN ID': id,
		'PENDIDIKAN NAMA': 'S-1 Administrasi Negara',
		'TAHUN LULUS': '2013',
		'LOKASI KERJA NAMA': 'Kota Administrasi Jakarta Pusat',
		'INSTANSI KERJA ID': id,
		'INSTANSI KERJA NAMA': 'Pemerintah Provinsi DKI Jakarta',
		'SATUAN KERJA INDUK NAMA': 'Dinas Contoh',
		'SATUAN KERJA KERJA ID': id,
		'SATUAN KERJA KERJA NAMA': 'Dinas Contoh',
		'IS VALID NIK': '1',
	};
}

/**
 * A roster of a city: a province, its kecamatan and sections of about 30 officers with one leader
 * each. Deterministic; `moved` officers (every n-th) sit in the next section since July 2026.
 */
export function* aCityRoster(rows: number, { movedEvery = 0 } = {}): Generator<RosterRow> {
	for (let n = 0; n < rows; n++) {
		const place = Math.floor(n / 30);
		const leads = n % 30 === 0;
		const moved = !leads && movedEvery > 0 && n % movedEvery === 0;
		const section = moved ? place + (n + 30 < rows ? 1 : -1) : place;
		const sex = n % 2 === 0 ? '2' : '1';
		const birth = new Date(Date.UTC(1966 + (n % 35), n % 12, 1 + (Math.floor(n / 999 / 24) % 28)));
		const [year, month, date] = birth.toISOString().slice(0, 10).split('-') as [
			string,
			string,
			string,
		];
		const begun = `${Number(year) + 22 > 2025 ? 2025 : Number(year) + 22}`;
		const beginMonth = String(1 + (Math.floor(n / 420) % 12)).padStart(2, '0');
		yield aRosterRow({
			'PNS ID': `A${String(n).padStart(31, '0')}`,
			'NIP BARU': `${year}${month}${date}${begun}${beginMonth}${sex}${String(1 + (Math.floor(n / 420 / 12) % 999)).padStart(3, '0')}`,
			NAMA: `${names[n % 12]} ${surnames[Math.floor(n / 12) % 10]} ${n}`,
			'GELAR BELAKANG': n % 3 === 0 ? 'S.AP' : '',
			'TEMPAT LAHIR NAMA': 'Jakarta',
			'TANGGAL LAHIR': `${date}-${month}-${year}`,
			'JENIS KELAMIN': sex === '2' ? 'F' : 'M',
			'AGAMA NAMA': 'dibuang',
			...unneeded(n),
			'TMT CPNS': `01-${beginMonth}-${begun}`,
			'JENIS JABATAN ID': leads ? '1' : '4',
			'JABATAN ID': leads ? 'KEPALA-SEKSI' : 'PELAKSANA-UMUM',
			'JABATAN NAMA': leads ? 'Kepala Seksi' : 'Pengadministrasi Perkantoran',
			'TMT JABATAN': moved ? '01-07-2026' : '02-01-2026',
			'UNOR ID': `SEKSI-${section}`,
			'UNOR NAMA': `Seksi Contoh ${section}`,
			'SATUAN KERJA INDUK ID':
				section % 12 === 0 ? 'PROV-DKI' : `SEKSI-${section - (section % 12)}`,
			'ESELON ID': leads ? '41' : '',
		});
	}
}
