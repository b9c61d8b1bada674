import type { DidEstimate } from '../didEstimate.ts';
import type { InfluenceSums } from './influenceSums.ts';

/**
 * Estimate, standard error and degrees of freedom of one target and outcome, clustered by unit. Null
 * when nothing could be compared.
 *
 * Each unit's influence is squared and summed (Borusyak, Jaravel & Spiess 2024, section 4.3).
 * A trained unit is set against the mean of the others (leave-one-out), since it pulls that mean
 * towards itself. Trained and comparison units bring their own degrees of freedom (Welch 1947;
 * Satterthwaite 1946), counted by how many units of equal weight they are worth (Kish 1965).
 */
export function targetEstimate(sums: InfluenceSums, outcome: number): DidEstimate | null {
	const own = sums.own[outcome];
	const lent = sums.lent[outcome];
	const total = sums.observations;
	if (total === 0 || !own || !lent) return null;
	const estimate = own.reduce((sum, value) => sum + value, 0) / total;
	let [trained, others] = [0, 0];
	let [treatedUnits, comparisonUnits, comparisonObservations] = [0, 0, 0];
	const [worthTrained, worthOthers] = [new Worth(), new Worth()];
	for (let unit = 0; unit < own.length; unit += 1) {
		const weight = at(sums.weights, unit);
		const compared = at(sums.compared, unit);
		if (compared > 0) comparisonUnits += 1;
		comparisonObservations += compared;
		if (weight > 0) {
			treatedUnits += 1;
			worthTrained.add(weight);
			const excess = (at(own, unit) - estimate * weight) / Math.max(1 - weight / total, 1e-6);
			trained += ((excess + at(lent, unit)) / total) ** 2;
		} else {
			worthOthers.add(compared);
			others += (at(lent, unit) / total) ** 2;
		}
	}
	const trainedFreedom = Math.max(1, worthTrained.units - 1);
	const othersFreedom = Math.max(1, worthOthers.units - 1);
	others *= (othersFreedom + 1) / othersFreedom;
	const variance = trained + others;
	const spent = trained ** 2 / trainedFreedom + others ** 2 / othersFreedom;
	return {
		estimate,
		standardError: Math.sqrt(variance),
		degreesOfFreedom: spent === 0 ? trainedFreedom : variance ** 2 / spent,
		treatedUnits,
		treatedObservations: total,
		comparisonUnits,
		comparisonObservations,
		uncomparedObservations: sums.uncompared,
	};
}

/** How many units of equal weight the units are worth (Kish 1965). */
class Worth {
	#sum = 0;
	#squares = 0;
	add(weight: number): void {
		this.#sum += weight;
		this.#squares += weight ** 2;
	}
	get units(): number {
		return this.#squares === 0 ? 0 : this.#sum ** 2 / this.#squares;
	}
}

function at(values: ArrayLike<number>, index: number): number {
	return values[index] as number;
}
