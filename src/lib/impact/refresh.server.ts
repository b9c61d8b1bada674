import { createHash, randomInt } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { yearOf } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Act } from '../platform/act.server.ts';
import { recordAll } from '../platform/audit.server.ts';
import { announce } from '../platform/events.server.ts';
import type { Effect } from './effect.ts';
import { impactLimits } from './limits.ts';
import { measures } from './measure.ts';
import type { Measure } from './measure.ts';
import type { ServiceWeek } from './panel.ts';
import { concerns } from './rules-concern.ts';
import { isDue, quickUpTo } from './rules-due.ts';
import { gistOf, weighFindings } from './rules-weigh.ts';
import { judgeEffect } from './rules.ts';
import { addEffect, effectIdOf, lastJudged, noteJudged } from './store-effect.server.ts';
import type { EffectSubject } from './store-effect.server.ts';
import { categoriesOf, completionsOf, coursesOf, weeksOf } from './store-panel.server.ts';
import type { Category, Course } from './store-panel.server.ts';
import { addProposal, lastProposal, lockSubject, supersede } from './store-proposal.server.ts';

export type Refreshed = { ok: true; effects: number; proposals: number };

/**
 * Judges anew what courses did to a group of services: all, one (`serviceCategory`), or the group of
 * one service (`serviceId`, as the event satisfaction.answered brings it). The same data again add
 * nothing; a finding that says something new becomes a proposal and replaces the undecided one.
 *
 * Takes a second after an answer with 100,000 visits a year; coalesce such jobs by their service. With
 * millions it takes minutes, so a large group is judged once a day (see isDue).
 *
 * refresh(act, { serviceId: 12 }) → { ok: true, effects: 2, proposals: 1 }
 */
export async function refresh(
	act: Act,
	wish: {
		courseCode?: string;
		serviceCategory?: string;
		serviceId?: number;
	} = {},
): Promise<Refreshed> {
	const categories = await categoriesOf(act.db, wish);
	const courses = await coursesOf(act.db, wish.courseCode);
	const done: Refreshed = { ok: true, effects: 0, proposals: 0 };
	for (const category of categories) {
		const concerned = courses.filter((course) =>
			concerns(course.competencyCode, category.competencyCodes),
		);
		if (concerned.length === 0) continue;
		if (isDue(await lastJudged(act.db, category.category), act.now))
			await refreshCategory(act, category, concerned, done);
	}
	return done;
}

async function refreshCategory(
	act: Act,
	{ category }: Category,
	courses: readonly Course[],
	done: Refreshed,
): Promise<void> {
	const seed = randomInt(2 ** 47);
	const completions = await completionsOf(
		act.db,
		courses.map((course) => course.code),
		seed,
	);
	const weeks: Record<Measure, ServiceWeek[]> = {
		minutes: await weeksOf(act.db, category, 'minutes', seed),
		ikm: await weeksOf(act.db, category, 'ikm', seed),
	};
	const seen = new Set(measures.flatMap((measure) => weeks[measure].map((row) => row.officerId)));
	let observations = 0;
	for (const { code } of courses) {
		const trainedOn = new Map(
			completions
				.filter((one) => one.courseCode === code && seen.has(one.officerId))
				.map((one) => [one.officerId, one.passedOn]),
		);
		if (trainedOn.size === 0) continue;
		const judged: Judged[] = [];
		for (const measure of measures) {
			const effect = judgeEffect({ measure, weeks: weeks[measure], trainedOn }, impactLimits);
			observations = Math.max(observations, effect.observations);
			judged.push({
				effect,
				subject: subjectOf(code, category, weeks[measure], effect),
			});
			// Other jobs and pages of the same process go first for a moment.
			await breathe();
		}
		const kept = await keep(act, judged);
		done.effects += kept.effects;
		done.proposals += kept.proposals;
	}
	if (observations >= quickUpTo) await noteJudged(act.db, category, { at: act.now, observations });
}

type Judged = { effect: Effect; subject: EffectSubject };

function subjectOf(
	courseCode: string,
	category: string,
	weeks: readonly ServiceWeek[],
	effect: Effect,
): EffectSubject {
	const dataUntil = weeks.reduce<Day>(
		(last, { week }) => (week > last ? week : last),
		'2000-01-03' as Day,
	);
	const digest = createHash('sha256').update(JSON.stringify(effect)).digest('hex').slice(0, 24);
	const key = [courseCode, category, effect.measure, dataUntil, effect.rule, digest].join('|');
	return { key, courseCode, category, dataUntil };
}

/** One transaction for both measures: a finding weighs them together. */
async function keep(act: Act, judged: readonly Judged[]): Promise<Omit<Refreshed, 'ok'>> {
	const [first] = judged;
	const weighed = weighFindings(
		judged.map((one) => one.effect),
		impactLimits,
	);
	if (!first || !weighed) return { effects: 0, proposals: 0 };
	const { courseCode, category } = first.subject;
	return act.db.transaction().execute(async (tx) => {
		await lockSubject(tx, courseCode, category);
		const added: number[] = [];
		for (const { subject, effect } of judged) {
			const id = await addEffect(tx, subject, effect, act.now);
			if (id !== null) added.push(id);
		}
		await recordAll(
			tx,
			act,
			added.map((id) => ({
				act: 'impact.effectEstimated',
				subject: 'impact.effect',
				subjectId: id,
			})),
		);
		const year = yearOf(act.today) + 1;
		const last = await lastProposal(tx, courseCode, category);
		const sameGist =
			last !== null &&
			last.year === year &&
			gistOf({ effect: last.evidence.effect, finding: last.finding }) === gistOf(weighed);
		if (sameGist) return { effects: added.length, proposals: 0 };

		const source = judged.find((one) => one.effect === weighed.effect) ?? first;
		const effectId = await effectIdOf(tx, source.subject.key);
		const { finding } = weighed;
		if (last) await supersede(tx, last.id, act.now);
		const { proposalId } = await addProposal(tx, {
			effectId,
			finding,
			year,
			now: act.now,
		});
		await recordAll(tx, act, [
			{
				act: 'impact.proposalMade',
				subject: 'impact.proposal',
				subjectId: proposalId,
				after: {
					courseCode,
					category,
					year,
					suggestion: finding.proposal,
					effectId,
				},
			},
		]);
		await announce(tx, act, {
			name: 'impact.proposalMade',
			key: String(proposalId),
			payload: { proposalId, courseCode },
		});
		return { effects: added.length, proposals: 1 };
	});
}
