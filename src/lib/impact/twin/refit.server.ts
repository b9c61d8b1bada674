import { setImmediate as breathe } from 'node:timers/promises';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { daysOf, factsIn } from './clock.ts';
import type { OfficeFacts } from './clock.ts';
import { twinLimits } from './limits.ts';
import { fitOffice } from './rules-fit.ts';
import { tryTwin } from './rules-trial.ts';
import { factsOf } from './store-clock.server.ts';
import { addTwin, officesDue } from './store-twin.server.ts';

/** Calendar days that surely hold the working days of fit and trial. */
const calendarDays = 170;
/** A twin is made anew when it is so many days old. */
const freshDays = 7;

export type Refitted = { ok: true; twinId: number | null } | { ok: false; reason: 'tooFewVisits' };

/**
 * The model of an office from its clock before a day; null while the clock knows too little.
 *
 * modelOf(db, 37, '2026-11-29') → { model, fit: { days: 80, visits: 1063, … } }
 */
export async function modelOf(db: Db, officeId: number, until: Day) {
	const facts = await factsBefore(db, officeId, until);
	return facts ? fitOffice(lastDays(facts, twinLimits.fitDays)) : null;
}

/**
 * Makes the twin of an office: fitted without its last working days and tried on those; then, for
 * planning, fitted with all of them. The same clock gives the same twin, kept once.
 */
export async function refitTwin(act: Act, officeId: number): Promise<Refitted> {
	const facts = await factsBefore(act.db, officeId, act.today);
	if (!facts) return { ok: false, reason: 'tooFewVisits' };
	const days = daysOf(facts);
	const cut = days.at(-twinLimits.trialDays) ?? act.today;
	const seen = factsIn(facts, (day) => day < cut);
	if (seen.visits.length < twinLimits.leastFitVisits) return { ok: false, reason: 'tooFewVisits' };
	const trial = tryTwin(
		fitOffice(lastDays(seen, twinLimits.fitDays)).model,
		factsIn(facts, (day) => day >= cut),
		officeId,
	);
	const { model, fit } = fitOffice(lastDays(facts, twinLimits.fitDays));
	return act.db.transaction().execute(async (tx) => {
		const twin = { officeId, untilDay: act.today, madeAt: act.now, model, fit, trial };
		const twinId = await addTwin(tx, twin);
		if (twinId !== null)
			await record(tx, act, {
				act: 'impact.twinMade',
				subject: 'impact.twin',
				subjectId: twinId,
				after: { passed: trial.faults.length === 0, faults: trial.faults },
			});
		return { ok: true, twinId };
	});
}

/** Makes the twins that are a week old, or missing; returns how many it has looked at. */
export async function refitTwins(act: Act): Promise<number> {
	const due = await officesDue(act.db, addDays(act.today, 1 - freshDays));
	for (const officeId of due) {
		await refitTwin(act, officeId);
		// Other jobs of the same process go first for a moment.
		await breathe();
	}
	return due.length;
}

async function factsBefore(db: Db, officeId: number, until: Day): Promise<OfficeFacts | null> {
	const facts = await factsOf(db, { officeId, from: addDays(until, -calendarDays), until });
	return facts && facts.visits.length >= twinLimits.leastFitVisits ? facts : null;
}

function lastDays(facts: OfficeFacts, most: number): OfficeFacts {
	const first = daysOf(facts).at(-most);
	return first === undefined ? facts : factsIn(facts, (day) => day >= first);
}
