import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import {
	answerTable,
	calibrate,
	itemErrors,
	itemFit,
	reliabilityOf,
	screenItem,
} from '../../statistics/index.ts';
import type { Answer } from '../../statistics/index.ts';
import { rightFrom } from './rules-score.ts';
import {
	answersOf,
	choicesIn,
	lastCalibratedAt,
	type AnsweredRow,
} from './store-answers.server.ts';
import { insertDifferences } from './difference/store-difference.server.ts';
import { differencesIn } from './difference/rules-difference.ts';
import { insertCalibration, insertFigures, type NewFigure } from './store-figure.server.ts';

/** Stored with every calibration; another method or other limits are a new version. */
const calibrationRule = 'twoParameterMml@1';

/** Fewer people say too little of an item: the error of its difficulty would be above 0.3. */
const peopleNeeded = 100;

/** A reviewed bank: 95 of 100 slopes lie between 0.45 and 2.2. Own design. */
const belief = { median: 1, spread: 0.4 };

export type Calibrated =
	| { readonly ok: true; readonly calibrationId: number; readonly items: number }
	| { readonly ok: false; readonly reason: 'tooFewPeople' | 'nothingNew' };

/**
 * Works out anew what each item of a competency is worth, from all answers to it: difficulty, slope,
 * their errors, what each option attracts, and the doubts that follow. Trial items are among them,
 * which is how they come to count.
 */
export async function calibrateBank(act: Act, competencyId: number): Promise<Calibrated> {
	const rows = await answersOf(act.db, competencyId);
	const people = [...new Set(rows.map(({ sittingId }) => sittingId))];
	if (people.length < peopleNeeded) return { ok: false, reason: 'tooFewPeople' };
	const lastAt = await lastCalibratedAt(act.db, competencyId);
	if (lastAt && !rows.some(({ answeredAt }) => answeredAt > lastAt))
		return { ok: false, reason: 'nothingNew' };
	const items = itemsIn(rows);
	const table = rowsOf(people, items, rows);
	const answers = answerTable(table);
	const found = calibrate(answers, 'twoParameter', { belief });
	const errors = itemErrors(answers, found);
	const whole = table.filter((row) => !row.includes(null));
	const fit = whole.length >= peopleNeeded ? itemFit(answerTable(whole), found) : [];
	const sums = whole.map((row) => row.map((one) => one ?? 0));
	const reliability = reliabilityOf(sums);
	const figures = items.map((item, j): NewFigure => {
		const screen = screenItem(choicesIn(item, rows));
		const { a, d } = found.items[j] ?? { a: 1, d: 0 };
		const error = errors[j];
		return {
			...item,
			answers: screen.n,
			facility: screen.facility,
			itemRest: screen.itemRest,
			a,
			d,
			errorA: error?.a ?? null,
			errorD: error?.d ?? null,
			errorB: error?.b ?? null,
			fitP: fit[j]?.p ?? null,
			options: screen.options,
			doubts: screen.doubts,
		};
	});
	return act.db.transaction().execute(async (tx) => {
		const calibrationId = await insertCalibration(tx, {
			competencyId,
			rule: calibrationRule,
			family: found.family,
			persons: people.length,
			logLikelihood: found.logLikelihood,
			converged: found.converged,
			alpha: reliability?.alpha ?? null,
			sumError: reliability?.error ?? null,
			whole: whole.length,
			now: act.now,
		});
		await insertFigures(tx, calibrationId, figures);
		await insertDifferences(tx, calibrationId, differencesIn(items, rows));
		await record(tx, act, {
			act: 'competency.bankCalibrated',
			subject: 'competency.calibration',
			subjectId: calibrationId,
			after: { competencyId, persons: people.length, items: items.length },
		});
		return { ok: true, calibrationId, items: items.length };
	});
}

type ItemKey = { readonly itemId: number; readonly version: number };

function itemsIn(rows: readonly AnsweredRow[]): ItemKey[] {
	const seen = new Map(
		rows.map(({ itemId, version }) => [`${itemId}/${version}`, { itemId, version }]),
	);
	return [...seen.values()].sort((a, b) => a.itemId - b.itemId || a.version - b.version);
}

function rowsOf(
	people: readonly number[],
	items: readonly ItemKey[],
	rows: readonly AnsweredRow[],
): Answer[][] {
	const place = new Map(items.map(({ itemId, version }, j) => [`${itemId}/${version}`, j]));
	const of = new Map(people.map((id) => [id, items.map((): Answer => null)]));
	for (const { sittingId, itemId, version, credit } of rows) {
		const row = of.get(sittingId);
		const j = place.get(`${itemId}/${version}`);
		if (row && j !== undefined) row[j] = credit >= rightFrom ? 1 : 0;
	}
	return [...of.values()];
}
