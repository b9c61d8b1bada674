import { registrationOf, strataFrom, trialLimits } from '../../src/lib/impact/index.ts';
import type { Numbered, Places, Registration, TrialPlan } from '../../src/lib/impact/index.ts';
import type { OutcomeCell } from '../../src/lib/impact/trial/outcome.ts';
import { randomFrom } from '../../src/lib/statistics/index.ts';
import { day } from '../../src/lib/time/index.ts';

/** A lottery of 20 seats, drawn on 1 December 2026, judged over twelve weeks. */
export function aPlannedTrial(plan: Partial<TrialPlan> = {}): TrialPlan {
	const lottery = plan.design !== 'stepped';
	return {
		title: 'Uji pelatihan pendaftaran penduduk',
		design: 'lottery',
		courseCode: 'DAFDUK-DASAR',
		serviceCategory: 'Pendaftaran Penduduk',
		measure: 'minutes',
		strataBy: 'district',
		seats: 20,
		mostAway: null,
		steps: null,
		stepWeeks: null,
		baselineWeeks: 8,
		drawOn: day('2026-12-01'),
		startsOn: lottery ? day('2026-12-07') : day('2027-01-04'),
		windowFrom: day('2027-01-04'),
		windowTo: lottery ? day('2027-03-29') : day('2027-04-19'),
		promisedOn: lottery ? day('2027-04-05') : null,
		hypothesis: 'Pelatihan memperpendek waktu layanan per kunjungan.',
		smallestEffect: 0.5,
		looks: 1,
		beacon: null,
		...plan,
	};
}

/** So many applicants in each stratum, numbered through. */
export function lotsIn(sizes: readonly number[], officers: () => number = () => 1): Numbered[] {
	const strata = sizes.flatMap((size, k) => Array.from({ length: size }, () => `kelompok ${k}`));
	return strata.map((stratum, index) => ({ number: index + 1, officers: officers(), stratum }));
}

/** A registered trial with these applicants, as it would be frozen. */
export function aRegistration(plan: TrialPlan, lots: readonly Numbered[]): Registration {
	return registrationOf(1, plan, strataFrom(plan, lots, 5), '0'.repeat(64), trialLimits);
}

/** Visits of the applicants before and in the window, with a true effect of the course in minutes. */
export function aTrialSeason(
	registration: Registration,
	places: Places,
	{ seed, effect, speed = 1.5 }: { seed: string; effect: number; speed?: number },
): OutcomeCell[] {
	const random = randomFrom(seed);
	const phases = registration.plan.steps ?? 1;
	return registration.strata.flatMap(({ applicants }, stratum) =>
		applicants.flatMap(({ number }) => {
			const own = random.normal(0, speed) + stratum;
			const place = places.get(number) ?? 0;
			return Array.from({ length: phases + 1 }, (_, index) => index - 1).flatMap((phase) => {
				const mood = random.normal(0, 0.4);
				return [1, 2].map((serviceId): OutcomeCell => {
					const n = 15 + random.integer(20);
					const has = place > 0 && phase >= 0 && place <= phase + 1;
					const mean = 8 + 4 * serviceId + own + mood + (has ? effect : 0) + 0.3 * phase;
					return {
						number,
						serviceId,
						phase,
						n,
						sum: n * mean + random.normal(0, 4 * Math.sqrt(n)),
					};
				});
			});
		}),
	);
}
