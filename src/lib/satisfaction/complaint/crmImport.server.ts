import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Files } from '../../platform/files.server.ts';
import type { Defect } from '../../platform/tabular/defects.ts';
import { storeUpload, type Upload } from '../../platform/upload.server.ts';
import type { Element } from '../element.ts';
import { readCrmFile } from './crmFile.server.ts';
import { crmColumns } from './crmStatus.ts';
import type { CrmField, CrmOutcome, CrmStatus } from './crmStatus.ts';
import { handleIn } from './handle.server.ts';
import { crmToken } from './rules-crm.ts';
import { crmFileKey, lastStepAt, linkCrm } from './store-crm.server.ts';
import { tokenUsed } from './store-handle.server.ts';

/** How long an uploaded status file is kept. */
const keptDays = 30;

type Asked = {
	readonly fileId: number;
	readonly unitIds: readonly number[];
	readonly officerId: number;
};

/** Takes a status file of the CRM in; nothing is changed by it. */
export function storeCrmFile(act: Act, files: Files, upload: Upload): Promise<number> {
	return storeUpload(act, files, upload, { purpose: 'satisfaction.crm', keptDays });
}

/** What a file would do: it is applied, counted and taken back. */
export function checkCrm(act: Act, files: Files, asked: Asked): Promise<CrmOutcome | null> {
	return run(act, files, asked, false);
}

/** Applies a file, all of it or nothing. Applying it again changes nothing. */
export function applyCrm(act: Act, files: Files, asked: Asked): Promise<CrmOutcome | null> {
	return run(act, files, asked, true);
}

/** Thrown to take the transaction back; carries what it would have done. */
class TakenBack extends Error {
	readonly outcome: CrmOutcome;
	constructor(outcome: CrmOutcome) {
		super('taken back');
		this.outcome = outcome;
	}
}

async function run(
	act: Act,
	files: Files,
	{ fileId, unitIds, officerId }: Asked,
	keep: boolean,
): Promise<CrmOutcome | null> {
	const key = await crmFileKey(act.db, fileId, officerId);
	if (key === null) return null;
	const { rows, defects: unread, unreadable } = await readCrmFile(files, key, act.now);
	const total = rows.length + unread.length;
	if (unreadable !== null) return { rows: total, changed: 0, defects: unread, unreadable };
	try {
		return await act.db.transaction().execute(async (tx) => {
			const { changed, defects } = await applyRows(tx, act, rows, unitIds);
			const all = [...unread, ...defects].sort((one, other) => one.row - other.row);
			const outcome = { rows: total, changed, defects: all, unreadable };
			if (!keep || all.length > 0) throw new TakenBack(outcome);
			return outcome;
		});
	} catch (fault) {
		if (fault instanceof TakenBack) return fault.outcome;
		throw fault;
	}
}

async function applyRows(
	tx: Tx,
	act: Act,
	rows: readonly CrmStatus[],
	unitIds: readonly number[],
): Promise<{ changed: number; defects: Defect[] }> {
	let changed = 0;
	const defects: Defect[] = [];
	const inTime = rows.toSorted((one, other) => one.at.getTime() - other.at.getTime());
	for (const status of inTime) {
		const reason = await applyRow(tx, act, status, unitIds);
		if (reason === 'changed') changed += 1;
		else if (reason !== 'known') defects.push(defectOf(status, reason));
	}
	return { changed, defects };
}

/** `changed`, `known` where it has been noted before, or the reason against it. */
async function applyRow(
	tx: Tx,
	act: Act,
	status: CrmStatus,
	unitIds: readonly number[],
): Promise<string> {
	const { complaintId, crmNumber, at, note } = status;
	const token = crmToken(status);
	if (await tokenUsed(tx, token)) return 'known';
	const last = await lastStepAt(tx, complaintId);
	if (last !== null && at < last) return 'timeBeforeLast';
	const element = status.element as Element | null;
	const own = { complaintId, unitIds, token, act: status.act, note, officeCode: null, element, at };
	const done = await handleIn(tx, act, own);
	if (!done.ok) return done.reason === 'notYours' ? 'unknownComplaint' : done.reason;
	if (crmNumber !== null && !(await linkCrm(tx, crmNumber, complaintId))) return 'crmNumberTaken';
	return 'changed';
}

const fieldOf: Readonly<Record<string, CrmField>> = {
	timeBeforeLast: 'at',
	crmNumberTaken: 'crmNumber',
	unknownComplaint: 'number',
	elementMissing: 'element',
};

function defectOf(status: CrmStatus, reason: string): Defect {
	const field = fieldOf[reason] ?? 'status';
	const value = field === 'number' ? `ADU-${status.complaintId}` : (status.crmNumber ?? status.act);
	return { row: status.row, column: crmColumns[field].column, value, reason };
}
