import type { Day } from '../time/index.ts';
import type { ConversionRule } from './conversion.ts';

export type ConversionRefusal = {
	readonly ok: false;
	readonly reason: 'noRateKnown' | 'notInternational';
};

/**
 * Hours of a claim before any cap. `amount` counts the rule's unit; of a programme or of hours as
 * done it is the JP itself.
 *
 * Seminar abroad, 2 days at 6 JP → { ok: true, jp: 12 }; technical training abroad, 40 JP → 48
 *
 * The extra fifth of international learning is not rounded: no source read states a rounding.
 */
export function jpOf(
	rule: ConversionRule,
	amount: number,
	international: boolean,
): { readonly ok: true; readonly jp: number } | ConversionRefusal {
	if (rule.unit === 'unknown') return { ok: false, reason: 'noRateKnown' };
	const rate = rule.jp ?? 1;
	if (!international) return { ok: true, jp: amount * rate };
	if (rule.jpInternational !== null) return { ok: true, jp: amount * rule.jpInternational };
	if (rule.internationalFactor === null) return { ok: false, reason: 'notInternational' };
	return { ok: true, jp: (Math.round(amount * rate * 100) * rule.internationalFactor) / 100 };
}

/** The version of a form's rule that was in force on a day, or null. */
export function ruleOn(
	rules: readonly ConversionRule[],
	formCode: string,
	on: Day,
): ConversionRule | null {
	return (
		rules
			.filter(
				(rule) =>
					rule.formCode === formCode &&
					rule.validFrom <= on &&
					(rule.validTo === null || on < rule.validTo),
			)
			.toSorted((a, b) => b.version - a.version)[0] ?? null
	);
}
