import type { Day } from '../../time/index.ts';
import type { Cell } from '../../platform/tabular/cell.ts';
import type { ExportRow, Sheet } from './sheet.ts';

/** Structural leadership training has a history of its own in SIASN. */
const structural = 'KL01';

/** SIASN writes days as dd-mm-yyyy. siasnDay('2026-05-04') → '04-05-2026' */
const siasnDay = (on: Day) => on.split('-').toReversed().join('-');

/** Letter of the certificate (`jenisKursusSertipikat`): F functional, P seminars and the like, T others. */
export function certificateLetter(siasnId: number | null): 'F' | 'P' | 'T' {
	if (siasnId === 2) return 'F';
	return siasnId !== null && [4, 7, 9].includes(siasnId) ? 'P' : 'T';
}

type Column = readonly [string, (row: ExportRow) => Cell];
/** Numbers that only SIASN knows; its bridge fills them in. */
const unknown = () => null;

const kursus: readonly Column[] = [
	['nip', ({ nip }) => nip],
	['instansiId', unknown],
	['institusiPenyelenggara', ({ organiser }) => organiser],
	['jenisDiklatId', ({ siasnId }) => siasnId],
	['jenisKursus', ({ formName }) => formName],
	['jenisKursusSertipikat', ({ siasnId }) => certificateLetter(siasnId)],
	['jumlahJam', ({ claimed }) => claimed],
	['lokasiId', unknown],
	['namaKursus', ({ title }) => title],
	['nomorSertipikat', ({ number }) => number],
	['pnsOrangId', unknown],
	['tahunKursus', ({ to }) => Number(to.slice(0, 4))],
	['tanggalKursus', ({ from }) => siasnDay(from)],
	['tanggalSelesaiKursus', ({ to }) => siasnDay(to)],
];

const diklat: readonly Column[] = [
	['nip', ({ nip }) => nip],
	['bobot', unknown],
	['id', unknown],
	['institusiPenyelenggara', ({ organiser }) => organiser],
	['jenisKompetensi', unknown],
	['jumlahJam', ({ claimed }) => claimed],
	['latihanStrukturalId', unknown],
	['nomor', ({ number }) => number],
	['pnsOrangId', unknown],
	['tahun', ({ to }) => Number(to.slice(0, 4))],
	['tanggal', ({ from }) => siasnDay(from)],
	['tanggalSelesai', ({ to }) => siasnDay(to)],
];

/** The upload sheet of yearly JP: JP already converted, with every cap. */
const plain: readonly Column[] = [
	['tanggal mulai', ({ from }) => siasnDay(from)],
	['tanggal selesai', ({ to }) => siasnDay(to)],
	['nama kegiatan', ({ title }) => title],
	['penyelenggara', ({ organiser }) => organiser],
	['jenis pengembangan', ({ formName }) => formName],
	['total JP', ({ recognised }) => recognised],
	['NIP', ({ nip }) => nip],
];

const columns: Readonly<Record<Sheet, readonly Column[]>> = { kursus, diklat, jp: plain };

export const sheetHead = (sheet: Sheet): string[] => columns[sheet].map(([name]) => name);

/** A fact as a row of a sheet; null: it does not belong there. */
export function sheetRow(sheet: Sheet, row: ExportRow): Cell[] | null {
	const belongs = {
		kursus: row.siasnId !== null && row.formCode !== structural,
		diklat: row.formCode === structural,
		jp: row.recognised > 0,
	}[sheet];
	return belongs ? columns[sheet].map(([, cell]) => cell(row)) : null;
}
