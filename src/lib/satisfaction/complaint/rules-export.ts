import { clockOf, dayOf } from '../../time/index.ts';
import type { ExportRow } from './crm.ts';
import { caseNumber } from './rules-receipt.ts';

/** The header of an export; names of columns are part of the exchange and not translated. */
export const exportHeader = [
	'NOMOR',
	'NOMOR CRM',
	'JENIS',
	'STATUS',
	'UNSUR',
	'KANTOR',
	'LAYANAN',
	'DITERIMA',
	'BATAS BERIKUTNYA',
	'SELESAI',
	'DIBUKA KEMBALI',
	'ISI',
] as const;

/** An instant as the exchange writes it, in WIB. wibText(instant) → '2026-11-24 14:05' */
function wibText(instant: Date): string {
	return `${dayOf(instant)} ${clockOf(instant)}`;
}

export function exportCells(row: ExportRow): (string | number | null)[] {
	return [
		caseNumber(row.id),
		row.crmNumber,
		row.kind,
		row.status,
		row.element,
		row.officeName,
		row.serviceName,
		wibText(row.receivedAt),
		row.dueOn,
		row.finishedAt && wibText(row.finishedAt),
		row.round - 1,
		row.body ?? '(rahasia)',
	];
}
