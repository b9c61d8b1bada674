import type { Numbered, TrialPlan } from '../../src/lib/impact/index.ts';
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
