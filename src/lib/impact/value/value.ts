/** A number of a year with the range that holds it in nine of ten cases. */
export type Ranged = { readonly mid: number; readonly low: number; readonly high: number };

/** Why the value of one more qualified officer is not told. */
export type ValueMissing = 'tooFewDays' | 'tooFewVisits' | 'noRoster' | 'everybodyQualified';

/** How the waiting was found: by formula, or by the twin of the office once it has passed. */
export type ValueMethod = 'erlang' | 'twin';

/** What the figures of a value rest on. */
export type ValueGrounds = {
	/** Days with counted numbers in the last twelve weeks. */
	readonly days: number;
	/** Visits of the services in the same weeks. */
	readonly visits: number;
	/** Officers at the desks, and who of them is qualified, lacks one level, lacks more. */
	readonly staff: number;
	readonly qualified: number;
	readonly near: number;
	readonly far: number;
};

/** Minutes of citizens that one more officer qualified for a group of services saves in a year. */
export type OfficerValue = ValueGrounds &
	(
		| { readonly status: 'told'; readonly waiting: Ranged }
		| { readonly status: 'cannotTell'; readonly missing: ValueMissing }
	);

/** What a training of so many hours is worth for each of them; null while one of the two is unknown. */
export function perHour(total: Ranged | null, hours: number | null): Ranged | null {
	if (total === null || hours === null) return null;
	return { mid: total.mid / hours, low: total.low / hours, high: total.high / hours };
}

/** Both together. Adding the bounds gives a range that is rather too wide than too narrow. */
export function added(one: Ranged, other: Ranged | null): Ranged {
	if (other === null) return one;
	return {
		mid: one.mid + other.mid,
		low: one.low + other.low,
		high: one.high + other.high,
	};
}

/** JP as hours on the clock: one JP is 45 minutes. hoursOf(12) → 9 */
export function hoursOf(jp: number): number {
	return (jp * 45) / 60;
}
