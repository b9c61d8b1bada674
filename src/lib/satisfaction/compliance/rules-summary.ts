import { sampleNeeded } from '../rules-sample.ts';
import type { OfficeCompliance } from './summary.ts';

export type ProvinceSummary = {
	/** Unweighted mean of what was handed in, in hundredths; null when nobody has. */
	readonly mean: number | null;
	readonly submitted: number;
	readonly withResult: number;
	readonly withSample: number;
};

/** An office reached its sample when its answers are as many as its visitors ask for. */
export function reachedSample({ answers, visits }: OfficeCompliance): boolean {
	return answers > 0 && answers >= sampleNeeded(Math.max(visits, answers));
}

export function provinceSummary(offices: readonly OfficeCompliance[]): ProvinceSummary {
	const handedIn = offices.flatMap(({ index }) => index ?? []);
	const sum = handedIn.reduce((all, one) => all + one, 0);
	return {
		mean: handedIn.length === 0 ? null : sum / handedIn.length,
		submitted: handedIn.length,
		withResult: offices.filter(({ hasResult }) => hasResult).length,
		withSample: offices.filter(reachedSample).length,
	};
}
