import type { Sheet } from '../export/sheet.ts';

/** What is read of a history; the rest of its columns is left alone. */
export type HistoryField = 'nip' | 'form' | 'title' | 'number' | 'organiser' | 'from' | 'to' | 'jp';

type Columns = Readonly<
	Record<HistoryField, { readonly column: string; readonly optional?: boolean }>
>;

/** The columns of the three sheets as they are exported, so that a history goes out and comes in alike. */
export const historyColumns: Readonly<Record<Sheet, Columns>> = {
	kursus: {
		nip: { column: 'nip' },
		form: { column: 'jenisDiklatId' },
		title: { column: 'namaKursus' },
		number: { column: 'nomorSertipikat' },
		organiser: { column: 'institusiPenyelenggara', optional: true },
		from: { column: 'tanggalKursus' },
		to: { column: 'tanggalSelesaiKursus' },
		jp: { column: 'jumlahJam' },
	},
	diklat: {
		nip: { column: 'nip' },
		form: { column: 'jenisDiklatId', optional: true },
		title: { column: 'namaDiklat', optional: true },
		number: { column: 'nomor' },
		organiser: { column: 'institusiPenyelenggara', optional: true },
		from: { column: 'tanggal' },
		to: { column: 'tanggalSelesai' },
		jp: { column: 'jumlahJam' },
	},
	jp: {
		nip: { column: 'NIP' },
		form: { column: 'jenis pengembangan' },
		title: { column: 'nama kegiatan' },
		number: { column: 'nomor', optional: true },
		organiser: { column: 'penyelenggara', optional: true },
		from: { column: 'tanggal mulai' },
		to: { column: 'tanggal selesai' },
		jp: { column: 'total JP' },
	},
};

/** A larger history is cut into files of this size: it is checked and written while its sender waits. */
export const mostHistoryRows = 2_000;
