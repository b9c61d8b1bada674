import { countStrata } from '#lib/impact/index.ts';
import { candidateForm } from '#lib/impact/trial/forms.ts';
import { countCandidates, lotsOf, powerOfTrial, type StoredTrial } from '#lib/impact/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { unitChoices } from '#lib/people/server.ts';
import { principalIn } from '../../../../../web/act.server.ts';

/**
 * What the page of a draft shows. While somebody looks for applicants the address holds the filter,
 * and the page says how many it finds; otherwise it says what the trial could find.
 */
export async function draftOf(locals: App.Locals, trial: StoredTrial, url: URL) {
	const { db, today } = locals;
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const read = candidateForm.safeParse(Object.fromEntries(url.searchParams));
	const filter = read.success ? read.data : null;
	const [lots, units] = await Promise.all([
		lotsOf(db, trial.id),
		unitChoices(db, branches, filter?.unitId ?? null),
	]);
	const inBranch = filter !== null && units.some(({ id }) => id === filter.unitId);
	const asked = inBranch ? { ...filter, found: await countCandidates(db, trial, filter) } : null;
	const power = asked ? null : await powerOfTrial(db, trial, lots, today);
	return { strata: countStrata(lots), units, asked, power };
}
