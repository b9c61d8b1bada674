import { addDays, addMonths, daysBetween } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { elementKeys } from './answering.ts';
import type { OfficePlan } from './officePlan.ts';
import type { Random } from './random.ts';

/** How an office asked before the days of this demo began: on paper, then at a screen by the exit. */
export type PastAnswer = {
	readonly serviceId: number;
	readonly day: Day;
	readonly channel: 'paper' | 'kiosk';
	readonly hour: number;
	readonly scores: readonly number[];
};

const usual = [3.3, 3.22, 2.98, 3.74, 3.4, 3.3, 3.26, 3.28, 3.06] as const;

/** What an office did about a weak element: from a month on, the answers of that element rise. */
export type Remedy = { readonly element: string; readonly from: Day; readonly by: number };

/**
 * The answers of an office from before the demo's own days. Those on paper were a little kinder: an
 * officer stood beside.
 */
export function* pastAnswers(
	random: Random,
	plan: OfficePlan,
	span: { readonly from: Day; readonly to: Day; readonly screens: Day; readonly aMonth: number },
	remedy: Remedy | null,
): Generator<PastAnswer> {
	const own = elementKeys.map(() => 0.1 * random.normal());
	for (let month = span.from; month < span.to; month = addMonths(month, 1)) {
		const next = addMonths(month, 1);
		const days = daysBetween(month, next < span.to ? next : span.to);
		const count = Math.round(span.aMonth * (0.8 + 0.4 * random.next()) * (days / 30));
		const channel = month < span.screens ? 'paper' : 'kiosk';
		for (let n = 0; n < count; n += 1) {
			const mood = 0.3 * random.normal() + (channel === 'paper' ? 0.08 : 0) + plan.manner;
			const service = serviceFor(random, plan);
			const scores = elementKeys.map((element, at) => {
				if (element === 'biaya' && service.free) return 4;
				const helped = remedy?.element === element && month >= remedy.from ? remedy.by : 0;
				const mean = (usual[at] ?? 3) + (own[at] ?? 0) + mood + helped;
				return Math.min(4, Math.max(1, Math.round(mean + 0.45 * random.normal())));
			});
			const hour = 8 + random.below(7);
			yield {
				serviceId: service.id,
				day: addDays(month, random.below(days)),
				channel,
				hour,
				scores,
			};
		}
	}
}

function serviceFor(random: Random, plan: OfficePlan) {
	const drawn = random.next() * (plan.shares.at(-1) ?? 0);
	const at = plan.shares.findIndex((upTo) => drawn < upTo);
	return plan.services[Math.max(0, at)] as OfficePlan['services'][number];
}
