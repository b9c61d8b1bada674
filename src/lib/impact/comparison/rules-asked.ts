import { concerns } from '../rules-concern.ts';
import type { Treatment } from './comparison.ts';

export type Asks = { readonly category: string; readonly treatments: readonly Treatment[] };

/**
 * Which treatments are compared on which services: courses and promises that can be expected to
 * change them, and levels of what they demand. Chosen before any figure is seen.
 */
export function asksOf(
	categories: readonly { category: string; competencyCodes: readonly string[] }[],
	courses: readonly { code: string; competencyCode: string }[],
): Asks[] {
	return categories.map(({ category, competencyCodes }) => {
		const concerned = courses.filter((course) => concerns(course.competencyCode, competencyCodes));
		return {
			category,
			treatments: [
				...concerned.map(({ code }) => ({ kind: 'course', code }) as const),
				...concerned.map(({ code }) => ({ kind: 'promise', code }) as const),
				...competencyCodes.map((code) => ({ kind: 'level', code }) as const),
			],
		};
	});
}
