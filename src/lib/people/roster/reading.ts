import type { Day } from '../../time/day.ts';
import { familyOf } from '../family.ts';
import { compareNip, readNip } from '../nip.ts';
import { postKindOf } from '../post.ts';
import type { HeldPost, Remark, RosterCells, RosterEntry } from './entry.ts';
import { isInService, readDay, readEducation, readGrade, readSex } from './values.ts';

/** Rule people.roster 1: what one row of a SIASN export says, and what is wrong with it. */
export type RowRead =
	{ ok: true; entry: RosterEntry; warnings: Remark[] } | { ok: false; refusals: Remark[] };

const longestName = 200;
const longestTitle = 50;
const youngestAppointee = 15;

/** Reads one row. All that is wrong with it is told at once, so that one correction is enough. */
export function readRosterRow(cells: RosterCells, today: Day): RowRead {
	const refusals: Remark[] = [];
	const warnings: Remark[] = [];
	const refuse = (field: Remark['field'], reason: string) => void refusals.push({ field, reason });
	const warn = (field: Remark['field'], reason: string) => void warnings.push({ field, reason });

	const nip = readNip(cells.nip, today);
	if (!nip.ok) refuse('nip', nip.reason);
	const name = cells.name.replace(/\s+/g, ' ').trim();
	if (name === '') refuse('name', 'missing');
	else if (name.length > longestName) refuse('name', 'tooLong');
	for (const field of ['titleBefore', 'titleAfter'] as const)
		if (cells[field].length > longestTitle) refuse(field, 'tooLong');
	const birthDay = readDay(cells.birthDay);
	if (birthDay === null) refuse('birthDay', cells.birthDay === '' ? 'missing' : 'dateImpossible');
	else if (birthDay > today) refuse('birthDay', 'dateInFuture');
	const sex = readSex(cells.sex);
	if (sex === null) refuse('sex', cells.sex === '' ? 'missing' : 'sexUnknown');
	if (cells.grade !== '' && readGrade(cells.grade) === null) warn('grade', 'gradeUnknown');
	if (cells.education !== '' && readEducation(cells.education) === null)
		warn('education', 'educationUnknown');
	const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cells.email) ? cells.email.toLowerCase() : null;
	if (cells.email !== '' && email === null) warn('email', 'emailUnreadable');
	const held = isInService(cells.legalState) ? readHeldPost(cells, today, birthDay, refuse) : null;

	if (!nip.ok || birthDay === null || sex === null || refusals.length > 0)
		return { ok: false, refusals };
	for (const difference of compareNip(nip.nip, { birthDay, sex })) warn('nip', difference);
	const kind =
		nip.nip.kind === 'PPPK' ? 'PPPK' : cells.status.toUpperCase() === 'C' ? 'CPNS' : 'PNS';
	const contractFrom = kind === 'PPPK' ? readDay(cells.since) : null;
	if (kind === 'PPPK' && contractFrom === null) warn('since', 'contractStartUnknown');
	const entry: RosterEntry = {
		nip: nip.nip.digits,
		name,
		titleBefore: cells.titleBefore || null,
		titleAfter: cells.titleAfter || null,
		birthDay,
		sex,
		kind,
		grade: readGrade(cells.grade),
		education: readEducation(cells.education),
		email,
		contractFrom,
		held,
	};
	return { ok: true, entry, warnings };
}

function readHeldPost(
	cells: RosterCells,
	today: Day,
	birthDay: Day | null,
	refuse: (field: Remark['field'], reason: string) => void,
): HeldPost | null {
	for (const field of ['postCode', 'postName', 'unitCode'] as const) {
		if (cells[field] === '') refuse(field, 'missing');
		else if (cells[field].length > longestName) refuse(field, 'tooLong');
	}
	const since = readDay(cells.postSince);
	if (since === null) refuse('postSince', cells.postSince === '' ? 'missing' : 'dateImpossible');
	else if (since > today) refuse('postSince', 'dateInFuture');
	else if (birthDay !== null && since < ageReached(birthDay, youngestAppointee))
		refuse('postSince', 'dateBeforeWorkingAge');
	const kind = postKindOf(cells.postKind);
	if (kind === null) refuse('postKind', cells.postKind === '' ? 'missing' : 'postKindUnknown');
	const family = kind && familyOf({ kind, name: cells.postName, echelon: cells.echelon, tier: '' });
	if (kind !== null && family === null)
		refuse(kind === 'fungsional' ? 'postName' : 'echelon', `${kind}FamilyUnknown`);
	if (since === null || kind === null || family === null) return null;
	return {
		post: { code: cells.postCode, name: cells.postName, family },
		unit: { code: cells.unitCode, name: cells.unitName },
		leadsUnit: kind === 'struktural' || (kind === 'rangkap' && cells.echelon !== ''),
		since,
	};
}

/** The first text not before the birthday; on 29 February it stands for 1 March in other years. */
function ageReached(birthDay: Day, years: number): string {
	return `${Number(birthDay.slice(0, 4)) + years}${birthDay.slice(4)}`;
}
