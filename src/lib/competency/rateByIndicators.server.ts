import type { Act } from '../platform/act.server.ts';
import type { Level, ProvenLevel } from './level.ts';
import { observeIn } from './observe.server.ts';
import { mayRate } from './policy.ts';
import type { Answer, IndicatorAnswer } from './rating.ts';
import { ratingRule } from './rule.ts';
import { levelShown, levelsAsked } from './rules-rating.ts';
import { competencyFor } from './store-standard.server.ts';
import type { CompetencyRead } from './store-standard.server.ts';
import { supervisorIdOf } from './store-supervisor.server.ts';

/** Answers of a supervisor by indicator, with the key that the form drew. */
export type Rating = {
	readonly officerId: number;
	readonly competencyCode: string;
	readonly answers: ReadonlyMap<number, Answer>;
	readonly note: string;
	readonly key: string;
};

export type Rated =
	| { readonly ok: true; readonly level: ProvenLevel; readonly proven: ProvenLevel | null }
	| {
			readonly ok: false;
			readonly reason: 'notSupervisor' | 'notDemanded' | 'answersIncomplete';
	  };

/** The indicators that a rating asks about, lowest level first. */
export function indicatorsAsked(competency: CompetencyRead, required: Level) {
	const asked = levelsAsked(required);
	return competency.levels
		.filter(({ level }) => asked.includes(level))
		.flatMap(({ level, indicators }) => indicators.map((one) => ({ ...one, level })));
}

/**
 * A supervisor rates a team member on the indicators of the demanded level and its neighbours; the
 * level that they show becomes evidence. `proven` is null when the form was sent twice.
 *
 * Nine answers 'yes' around a demanded level 2 → { ok: true, level: 3, proven: 3 }
 */
export async function rateByIndicators(act: Act, rating: Rating): Promise<Rated> {
	const { who } = act;
	if (who.kind !== 'officer') return { ok: false, reason: 'notSupervisor' };
	return act.db.transaction().execute(async (tx): Promise<Rated> => {
		const supervisorId = await supervisorIdOf(tx, rating.officerId);
		if (!mayRate(who, { id: rating.officerId, supervisorId }))
			return { ok: false, reason: 'notSupervisor' };
		const competency = await competencyFor(tx, rating.officerId, rating.competencyCode);
		if (!competency?.required) return { ok: false, reason: 'notDemanded' };
		const given: IndicatorAnswer[] = [];
		for (const { id, level } of indicatorsAsked(competency, competency.required)) {
			const answer = rating.answers.get(id);
			if (!answer) return { ok: false, reason: 'answersIncomplete' };
			given.push({ indicatorId: id, level, answer });
		}
		const level = levelShown(given);
		const observed = await observeIn(tx, act, {
			key: `rating:${who.officerId}:${rating.officerId}:${rating.key}`,
			officerId: rating.officerId,
			competencyCode: rating.competencyCode,
			level,
			source: 'supervisor',
			observedOn: act.today,
			expiresOn: null,
			authorOfficerId: who.officerId,
			evidence: { rule: ratingRule.name, note: rating.note, answers: given },
		});
		const proven = observed.ok && !observed.repeated ? observed.after.level : null;
		return { ok: true, level, proven };
	});
}
