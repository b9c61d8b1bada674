import { randomBytes, randomInt } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { categoriesOf, coursesOf } from '../store-panel.server.ts';
import { compare } from './compare.server.ts';
import type { Compared } from './compare.server.ts';
import { comparisonLimits } from './limits.ts';
import type { ComparisonLimits } from './limits.ts';
import { asksOf } from './rules-asked.ts';
import { qValues } from './rules-fdr.ts';
import { judged, knownOn } from './rules-judge.ts';
import { placeOf } from './rules-order.ts';
import { comparisonRule } from './rules-verdict.ts';
import { lastWholeWeek } from './rules-weeks.ts';
import { panelOf } from './store-panel.server.ts';
import type { Reading } from './store-panel.server.ts';
import { closeStudy, noteProgress, openStudy } from './store-study.server.ts';
import { readinessOf, treatmentDays } from './store-treatment.server.ts';
import { addVersions, dropUnasked } from './store-version.server.ts';
import type { NewVersion } from './store-version.server.ts';

export type Studied =
	| { ok: true; comparisons: number; added: number; cells: number }
	| { ok: false; reason: 'studyRunning' };

/**
 * Reads the panel once and compares everything that is asked of it, group of services by group of
 * services; then weighs all comparisons against each other and keeps what is new. A job of the
 * worker: a city takes most of a minute. Its progress stands with the study.
 */
export async function study(
	act: Act,
	limits: ComparisonLimits = comparisonLimits,
): Promise<Studied> {
	const { db, now } = act;
	const reading = { keySeed: randomInt(2 ** 47), until: lastWholeWeek(act.today) };
	const seed = randomBytes(8).toString('hex');
	const opened = { ...reading, seed, rule: comparisonRule, limits };
	const id = await openStudy(db, opened, now);
	if (id === null) return { ok: false, reason: 'studyRunning' };
	try {
		return await carryOut(act, id, reading, limits);
	} catch (fault) {
		await closeStudy(db, id, now);
		throw fault;
	}
}

async function carryOut(
	act: Act,
	id: number,
	reading: Reading,
	limits: ComparisonLimits,
): Promise<Studied> {
	const { db, now } = act;
	const began = performance.now();
	const asks = asksOf(await categoriesOf(db, {}), await coursesOf(db));
	const total = asks.reduce((sum, ask) => sum + ask.treatments.length, 0);
	const treatments = asks.flatMap((ask) => ask.treatments);
	const codes = (level: boolean) => [
		...new Set(
			treatments.filter(({ kind }) => (kind === 'level') === level).map(({ code }) => code),
		),
	];
	const days = await treatmentDays(db, reading, {
		courses: codes(false),
		competencies: codes(true),
	});
	const ready = await readinessOf(db, reading, {
		least: limits.smallestGroup,
		share: limits.readyShare,
	});
	const found: Compared[] = [];
	let [done, cells] = [0, 0];
	for (const { category, treatments: asked } of asks) {
		const panel = await panelOf(db, category, reading);
		cells += panel.sides.visits.unit.length + panel.sides.answers.unit.length;
		for (const treatment of asked) {
			const own = days.filter(
				({ kind, code }) => kind === treatment.kind && code === treatment.code,
			);
			const asked = { days: own, ready, reading };
			found.push(...compare(panel, { category, treatment }, asked, limits));
			done += 1;
			await noteProgress(db, id, { done, total, cells });
			// Other jobs of the worker go first for a moment.
			await breathe();
		}
	}
	const versions = weighed(found, limits);
	const added = await db.transaction().execute(async (tx) => {
		const count = await addVersions(tx, id, versions, now);
		await dropUnasked(
			tx,
			found.map(({ subject }) => subject),
		);
		await closeStudy(tx, id, new Date(now.getTime() + performance.now() - began));
		await record(tx, act, {
			act: 'impact.studyFinished',
			subject: 'impact.study',
			subjectId: id,
			after: { comparisons: versions.length, added: count, cells },
		});
		return count;
	});
	return { ok: true, comparisons: versions.length, added, cells };
}

/** All comparisons of a study against each other. */
function weighed(found: readonly Compared[], limits: ComparisonLimits): NewVersion[] {
	const qs = qValues(found.map(({ p }) => p));
	return found.map((one, at): NewVersion => {
		const q = qs[at] ?? null;
		const { verdict, missing } = judged(one, q, limits);
		return {
			subject: one.subject,
			verdict,
			found: one.found,
			p: one.p,
			q,
			knownOn: knownOn(missing),
			digest: one.digest,
			rule: comparisonRule,
			details: { ...one.details, missing },
			...placeOf({ verdict, p: one.p }),
		};
	});
}
