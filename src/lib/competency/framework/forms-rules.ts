import { z } from 'zod';
import { ratingRules } from './framework.ts';
import type { RatingRules } from './framework.ts';

/** The rule of each code that a form names; what it does not know is left out. */
export function ratingRulesIn(sent: FormData, codes: readonly string[]): RatingRules {
	const known = z.enum(ratingRules);
	return Object.fromEntries(
		codes.flatMap((code) => {
			const rule = known.safeParse(sent.get(`aturan-${code}`));
			return rule.success ? [[code, rule.data] as const] : [];
		}),
	);
}
