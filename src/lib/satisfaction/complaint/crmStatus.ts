import type { Defect } from '../../platform/tabular/defects.ts';
import type { HandlerAct } from './step.ts';

/** The columns of a status file of the CRM. */
export const crmColumns = {
	number: { column: 'NOMOR' },
	crmNumber: { column: 'NOMOR CRM', optional: true },
	status: { column: 'STATUS' },
	at: { column: 'WAKTU' },
	note: { column: 'CATATAN', optional: true },
	element: { column: 'UNSUR', optional: true },
} as const;
export type CrmField = keyof typeof crmColumns;

/** One row that can be read: what happened to which complaint when. */
export type CrmStatus = {
	readonly row: number;
	readonly complaintId: number;
	readonly crmNumber: string | null;
	readonly act: HandlerAct;
	readonly at: Date;
	readonly note: string | null;
	readonly element: string | null;
};

/** What a file does, or would do. */
export type CrmOutcome = {
	readonly rows: number;
	/** Rows that change something; the rest has been noted before. */
	readonly changed: number;
	readonly defects: readonly Defect[];
	/** Why the file as a whole cannot be read; null when it can. */
	readonly unreadable: string | null;
};
