import type { Defect } from '../../platform/tabular/defects.ts';
import { elements } from '../element.ts';
import { instantAt, parseDay } from '../../time/index.ts';
import { crmColumns } from './crmStatus.ts';
import type { CrmField, CrmStatus } from './crmStatus.ts';
import { readCaseNumber } from './rules-receipt.ts';
import type { HandlerAct } from './step.ts';

/** What a status of the CRM does here. Handing on needs an office and is done in the product. */
const acts: Readonly<Record<string, HandlerAct>> = {
	KOORDINASI: 'coordinated',
	PROSES: 'processing',
	SELESAI: 'finished',
};

/**
 * An instant as the exchange writes it, in WIB; null when it is none.
 *
 * wibInstant('2026-11-24 14:05') → 2026-11-24T07:05:00Z; '24/11/2026 14.05' is the same
 */
function wibInstant(text: string): Date | null {
	const found =
		/^(\d{4})-(\d{2})-(\d{2})[ T](\d{2})[.:](\d{2})/.exec(text) ??
		/^(\d{2})\/(\d{2})\/(\d{4}) (\d{2})[.:](\d{2})/.exec(text);
	if (!found) return null;
	const [, one = '', two = '', three = '', hour = '', minute = ''] = found;
	const day = parseDay(one.length === 4 ? `${one}-${two}-${three}` : `${three}-${two}-${one}`);
	return day && Number(hour) < 24 && Number(minute) < 60
		? instantAt(day, `${hour}:${minute}`)
		: null;
}

/** Reads a row, or says what is wrong with which cell. */
export function readCrmRow(
	row: number,
	cells: Readonly<Record<CrmField, string>>,
	now: Date,
): CrmStatus | Defect {
	const wrong = (field: CrmField, reason: string): Defect => ({
		row,
		column: crmColumns[field].column,
		value: cells[field],
		reason,
	});
	const complaintId = readCaseNumber(cells.number);
	if (complaintId === null) return wrong('number', 'numberUnreadable');
	const act = acts[cells.status.trim().toUpperCase()];
	if (!act) return wrong('status', 'statusUnknown');
	const at = wibInstant(cells.at.trim());
	if (at === null) return wrong('at', 'timeUnreadable');
	if (at > now) return wrong('at', 'timeAhead');
	const element = cells.element.trim().toLowerCase();
	if (element !== '' && !elements.some((one) => one === element))
		return wrong('element', 'elementUnknown');
	const note = cells.note.trim().slice(0, 4000);
	if (act === 'finished' && note === '') return wrong('note', 'noteMissing');
	return {
		row,
		complaintId,
		crmNumber: cells.crmNumber.trim().slice(0, 60) || null,
		act,
		at,
		note: note || null,
		element: element || null,
	};
}

/** What names a row: the same row of another file, or of the same file again, is one step. */
export function crmToken({ complaintId, act, at }: CrmStatus): string {
	return `crm:${complaintId}:${act}:${at.toISOString()}`;
}
