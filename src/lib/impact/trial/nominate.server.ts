import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { mostListed } from './applicant.ts';
import type { CandidateFilter, ListedLine, ListFault } from './applicant.ts';
import { mayRunTrial } from './policy.ts';
import { faultsOfList } from './rules-list.ts';
import { addListed, knownNips, removeApplicants } from './store-applicant.server.ts';
import { addCandidates, addOffices } from './store-candidate.server.ts';
import { lockTrial } from './store-trial.server.ts';
import type { StoredTrial } from './store-trial.server.ts';

type Unknown = { readonly ok: false; readonly reason: 'trialUnknown' | 'alreadyRegistered' };
export type Nominated = { readonly ok: true; readonly added: number } | Unknown;

/** Nominates everybody whom a filter finds; who is on the list already stays once. */
export function nominate(
	act: Act,
	who: Principal,
	id: number,
	filter: CandidateFilter,
): Promise<Nominated> {
	return onDraft(act, who, id, async (tx, trial) => {
		const added = await addCandidates(tx, trial, filter);
		await note(tx, act, id, 'impact.applicantsNominated', { ...filter, added });
		return { ok: true, added };
	});
}

export type Listed =
	| { readonly ok: true; readonly added: number; readonly faults: readonly ListFault[] }
	| Unknown
	| { readonly ok: false; readonly reason: 'listTooLong' | 'listOfOffices' };

/** Checks a list of NIPs and, if `apply` is set and nothing is wrong, takes it: all or nothing. */
export async function nominateListed(
	act: Act,
	who: Principal,
	id: number,
	{ lines, apply }: { lines: readonly ListedLine[]; apply: boolean },
): Promise<Listed> {
	if (lines.length > mostListed) return { ok: false, reason: 'listTooLong' };
	return onDraft<Listed>(act, who, id, async (tx, trial) => {
		if (trial.design === 'stepped') return { ok: false, reason: 'listOfOffices' };
		const faults = faultsOfList(lines);
		const faulty = new Set(faults.map(({ row }) => row));
		const fine = lines.filter(({ row }) => !faulty.has(row));
		const known = await knownNips(
			tx,
			trial,
			fine.map(({ nip }) => nip),
		);
		for (const { row, nip } of fine) {
			const one = known.get(nip);
			if (!one) faults.push({ row, nip, reason: 'unknownHere' });
			else if (one.alreadyIn) faults.push({ row, nip, reason: 'alreadyIn' });
			else if (one.hasCourse) faults.push({ row, nip, reason: 'hasCourse' });
		}
		if (!apply || faults.length > 0)
			return { ok: true, added: 0, faults: faults.toSorted((a, b) => a.row - b.row) };
		const added = await addListed(tx, trial, lines);
		await note(tx, act, id, 'impact.applicantsListed', { added });
		return { ok: true, added, faults };
	});
}

export type OfficesListed =
	| { readonly ok: true; readonly added: number }
	| Unknown
	| { readonly ok: false; readonly reason: 'listTooLong' | 'listEmpty' }
	| {
			readonly ok: false;
			readonly reason: 'officesUnknown';
			readonly codes: readonly string[];
	  };

/** Nominates offices by their codes, all or none; who is on the list already stays once. */
export async function nominateOffices(
	act: Act,
	who: Principal,
	id: number,
	codes: readonly string[],
): Promise<OfficesListed> {
	if (codes.length === 0) return { ok: false, reason: 'listEmpty' };
	if (codes.length > mostListed) return { ok: false, reason: 'listTooLong' };
	return onDraft<OfficesListed>(act, who, id, async (tx, trial) => {
		if (trial.design !== 'stepped') return { ok: false, reason: 'trialUnknown' };
		const { added, unknown } = await addOffices(tx, trial, codes);
		if (unknown.length > 0) return { ok: false, reason: 'officesUnknown', codes: unknown };
		await note(tx, act, id, 'impact.officesListed', { added });
		return { ok: true, added };
	});
}

/** Empties the list of a draft. */
export function clearApplicants(act: Act, who: Principal, id: number): Promise<Nominated> {
	return onDraft(act, who, id, async (tx) => {
		await removeApplicants(tx, id);
		await note(tx, act, id, 'impact.applicantsCleared', {});
		return { ok: true, added: 0 };
	});
}

function onDraft<Outcome>(
	act: Act,
	who: Principal,
	id: number,
	then: (tx: Tx, trial: StoredTrial) => Promise<Outcome>,
): Promise<Outcome | Unknown> {
	return act.db.transaction().execute(async (tx) => {
		const trial = await lockTrial(tx, id);
		if (!trial || !mayRunTrial(who, trial.above)) return { ok: false, reason: 'trialUnknown' };
		if (trial.registeredAt) return { ok: false, reason: 'alreadyRegistered' };
		return then(tx, trial);
	});
}

function note(tx: Tx, act: Act, id: number, name: string, after: object): Promise<void> {
	return record(tx, act, { act: name, subject: 'impact.trial', subjectId: id, after });
}
