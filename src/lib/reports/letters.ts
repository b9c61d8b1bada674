import type { Report } from './report.ts';

type Told = { rows: number; most: number; nextOn: string };

/** With the file of a report: how many rows it holds, whose rows they are, and how to end it. */
export function reportLetter(
	{ id, title, ownerName }: Pick<Report, 'id' | 'title' | 'ownerName'>,
	{ rows, most, nextOn }: Told,
): { subject: string; text: string } {
	const all = {
		id: rows >= most ? ` (dibatasi ${most} baris)` : '',
		en: rows >= most ? ` (limited to ${most} rows)` : '',
	};
	return {
		subject: `Laporan: ${title} / Report: ${title}`,
		text: `Laporan "${title}" (dibuat ${ownerName}) terlampir: ${rows} baris${all.id}. Isinya hanya baris dari unit yang menjadi wewenang Anda hari ini. Berkas memuat data pribadi pegawai: jangan diteruskan.

Kiriman berikutnya ${nextOn}. Lihat atau hentikan di {origin}/pelatihan/laporan/${id}

--

The report "${title}" (made by ${ownerName}) is attached: ${rows} rows${all.en}. It holds only rows of units for which you are responsible today. The file holds personal data of officers: do not pass it on.

Next on ${nextOn}. See or stop it at {origin}/pelatihan/laporan/${id}
`,
	};
}
