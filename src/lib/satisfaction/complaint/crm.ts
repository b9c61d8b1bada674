import { clockOf, dayOf } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { Element } from '../element.ts';
import type { ComplaintKind, ComplaintStatus } from './complaint.ts';
import { caseNumber } from './rules-receipt.ts';

/** A complaint as the exchange with Jakarta's CRM carries it. */
export type ExportRow = {
	readonly id: number;
	readonly crmNumber: string | null;
	readonly kind: ComplaintKind;
	readonly status: ComplaintStatus;
	readonly round: number;
	readonly element: Element | null;
	readonly officeName: string;
	readonly serviceName: string | null;
	readonly receivedAt: Date;
	readonly dueOn: Day | null;
	readonly finishedAt: Date | null;
	/** null where it is confidential */
	readonly body: string | null;
};

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
export function wibText(instant: Date): string {
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
