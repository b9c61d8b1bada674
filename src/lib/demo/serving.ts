import type { Day } from '../time/index.ts';
import type { CounterOfficer } from './counterStaff.ts';
import type { Random } from './random.ts';
import { trueEffects } from './truth.ts';
import type { TrueEffect } from './truth.ts';
import type { DemoService } from './visit.ts';

const spread = 0.45;
const shortest = 40;

/**
 * Seconds that an officer serves: lognormal around the service's minutes, the officer's pace and the
 * day's slowness. A course moves the mean by exactly its true effect, whatever the service.
 */
export function servingSeconds(
	random: Random,
	{ day, slowness }: { readonly day: Day; readonly slowness: number },
	service: DemoService,
	by: CounterOfficer,
): number {
	const mean = service.minutes * by.pace * slowness + minutesLearned(service, by, day);
	const minutes = mean * Math.exp(spread * random.normal() - (spread * spread) / 2);
	return Math.max(shortest, Math.round(minutes * 60));
}

const withMinutes = trueEffects.filter((effect) => effect.minutes !== 0);

function minutesLearned(service: DemoService, by: CounterOfficer, day: Day): number {
	let minutes = 0;
	for (const effect of withMinutes) if (works(effect, service, by, day)) minutes += effect.minutes;
	return minutes;
}

/** A course works from the day after it was passed. */
export function works(
	effect: TrueEffect,
	service: DemoService,
	by: CounterOfficer,
	day: Day,
): boolean {
	const passed = by.passed[effect.course];
	if (passed === undefined || day <= passed) return false;
	return effect.category === '*' || effect.category === service.category;
}
