import type { ElementSums } from './element.ts';
import type { Quality } from './rules-ikm.ts';
import { ikm, qualityOf } from './rules-ikm.ts';
import { sampleOf } from './rules-sample.ts';
import type { Sample } from './rules-sample.ts';

/** What may be shown about an office: the index only when the sample is not too small. */
export type Result = {
	readonly sample: Sample;
	readonly index: number | null;
	readonly quality: Quality | null;
};

/** resultOf(sums, 3, 40) → { sample: { state: 'hidden', … }, index: null, quality: null } */
export function resultOf(sums: ElementSums, answers: number, population: number): Result {
	const sample = sampleOf(answers, population);
	const index = sample.state === 'hidden' ? null : ikm(sums, answers);
	return { sample, index, quality: index === null ? null : qualityOf(index) };
}
