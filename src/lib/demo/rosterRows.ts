import { day } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { organisation } from './organisation.ts';
import type { DemoUnit } from './organisation.ts';
import { inventPeople } from './person.ts';
import type { Person } from './person.ts';
import { demoPosts } from './posts.ts';
import type { DemoPost } from './posts.ts';
import { seeded } from './random.ts';
import type { Random } from './random.ts';
import { rosterColumns } from './rosterColumns.ts';
import type { DemoSize } from './size.ts';

type Place = { readonly unit: DemoUnit; readonly post: DemoPost; readonly leads: boolean };
type RosterUnit = Pick<DemoUnit, 'code' | 'name' | 'parent' | 'regionCode'>;

const postByCode = new Map(demoPosts.map((post) => [post.code, post]));

/** Every place of the organisation that somebody holds; the leader of a unit first. */
export function* placesOf(units: readonly DemoUnit[]): Generator<Place> {
	for (const unit of units) {
		let leads = true;
		for (const line of unit.staff) {
			const post = postByCode.get(line.post);
			if (!post) throw new RangeError(`no such post: ${line.post}`);
			for (let count = 0; count < line.count; count += 1) {
				yield { unit, post, leads };
				leads = false;
			}
		}
	}
}

/**
 * Rows of an invented SIASN export, header first, each with 67 cells.
 *
 * UNOR ID carries the unit's code and JABATAN ID the post's code of `organisation(size)`; who heads a
 * section below the unit's leader has the section as unit, as in a real export. The same seed gives
 * the same rows. Beyond the size's places the organisation is walked again with further
 * clerks, so any number of rows can be asked for. Every NIK has the impossible serial 0000.
 */
export function* rosterRows(
	rows: number,
	{ seed = '1', today = day('2026-11-24'), size = 'city' as DemoSize } = {},
): Generator<readonly string[]> {
	const random = seeded(`${seed}/roster`);
	const invent = inventPeople(random, today);
	const units = organisation(size);
	const clerk = postByCode.get('PELAKSANA-UMUM') as DemoPost;
	yield rosterColumns;
	for (let written = 0, round = 0; written < rows; round += 1) {
		const sections = new Map<string, number>();
		for (const place of placesOf(units)) {
			if (written === rows) return;
			const post = round === 0 ? place.post : clerk;
			const unit = isStructural(post) && !place.leads ? sectionOf(place, sections) : place.unit;
			written += 1;
			yield rosterRow(random, invent(post.family), unit, post, today);
		}
	}
}

function isStructural(post: DemoPost): boolean {
	return /^(jpt|administrator|pengawas)/.test(post.family);
}

/** The section that somebody heads below the leader of the unit, numbered in the unit. */
function sectionOf({ unit, post }: Place, numbers: Map<string, number>): RosterUnit {
	const code = `${unit.code}-${post.code}`;
	const number = (numbers.get(code) ?? 0) + 1;
	numbers.set(code, number);
	const name = post.name.startsWith('Sekretaris') ? 'Sekretariat' : `Seksi ${number}`;
	return {
		code: `${code}-${number}`,
		name: `${name} ${unit.name}`,
		parent: unit.code,
		regionCode: unit.regionCode,
	};
}

const cellOf = new Map(rosterColumns.map((name, index) => [name, index]));

function rosterRow(
	random: Random,
	person: Person,
	unit: RosterUnit,
	post: DemoPost,
	today: Day,
): string[] {
	const row = new Array<string>(rosterColumns.length).fill('');
	const set = (column: string, text: string): void => {
		row[cellOf.get(column) as number] = text;
	};
	const [year = '', month = '', date = ''] = person.birthDay.split('-');
	const birthDate = Number(date) + (person.sex === 'P' ? 40 : 0);
	set('PNS ID', `CONTOH-${person.nip}`);
	set('NIP BARU', person.nip);
	set('NAMA', person.name.toUpperCase());
	set('GELAR DEPAN', person.titleBefore ?? '');
	set('GELAR BELAKANG', person.titleAfter ?? '');
	set(
		'TEMPAT LAHIR NAMA',
		random.pick(['JAKARTA', 'BOGOR', 'BANDUNG', 'SURAKARTA', 'MEDAN', 'PADANG']),
	);
	set('TANGGAL LAHIR', `${date}-${month}-${year}`);
	set('JENIS KELAMIN', person.sex === 'L' ? 'M' : 'F');
	set('NIK', `317101${String(birthDate).padStart(2, '0')}${month}${year.slice(2)}0000`);
	set('EMAIL GOV', `${person.nip}@contoh.invalid`);
	set('ALAMAT', 'JL. CONTOH NO. 1, JAKARTA');
	set('JENIS PEGAWAI ID', '10');
	set('JENIS PEGAWAI NAMA', person.kind === 'PPPK' ? 'PPPK Daerah' : 'PNS Daerah Provinsi');
	set('KEDUDUKAN HUKUM ID', person.kind === 'PPPK' ? '71' : '01');
	set('KEDUDUKAN HUKUM NAMA', person.kind === 'PPPK' ? 'PPPK Aktif' : 'Aktif');
	set('STATUS CPNS PNS', person.kind === 'PPPK' ? 'PPPK' : person.kind === 'CPNS' ? 'C' : 'P');
	set('TMT CPNS', turned(person.since));
	set('GOL AKHIR NAMA', person.grade);
	set('TMT GOLONGAN', turned(person.since));
	const kind = isStructural(post) ? '1' : post.family === 'pelaksana' ? '4' : '2';
	set('JENIS JABATAN ID', kind);
	set('JENIS JABATAN NAMA', jobKinds[kind]);
	set('JABATAN ID', post.code);
	set('JABATAN NAMA', post.name);
	set('TMT JABATAN', turned(person.since < day('2024-01-01') ? day('2024-01-01') : person.since));
	set('TINGKAT PENDIDIKAN ID', person.educationCode);
	set('LOKASI KERJA ID', unit.regionCode);
	set('UNOR ID', unit.code);
	set('UNOR NAMA', unit.name);
	set('INSTANSI INDUK ID', 'DKI');
	set('INSTANSI INDUK NAMA', 'Pemerintah Provinsi Daerah Khusus Ibukota Jakarta');
	set('INSTANSI KERJA NAMA', 'Pemerintah Provinsi Daerah Khusus Ibukota Jakarta');
	set('SATUAN KERJA INDUK ID', unit.parent ?? '');
	set('SATUAN KERJA KERJA ID', unit.code);
	set('IS VALID NIK', '0');
	set('TAHUN LULUS', String(Math.min(Number(year) + 22, Number(today.slice(0, 4)))));
	return row;
}

const jobKinds = {
	'1': 'Jabatan Struktural',
	'2': 'Jabatan Fungsional Tertentu',
	'4': 'Jabatan Fungsional Umum',
} as const;

/** SIASN writes days as dd-mm-yyyy. */
function turned(of: Day): string {
	return of.split('-').reverse().join('-');
}
