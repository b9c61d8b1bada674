import * as m from '../words/messages.js';
import type { Entry } from './entry.ts';

/** Written numbers of a language, given by the page that shows them. */
type Jp = (value: number) => string;

/** What counted of an entry, and which cap held the rest: "3 dari 10 JP dihitung: paling banyak 3 JP sehari." */
export function whyCounted(entry: Entry, jp: Jp): string {
	const parts = { counted: jp(entry.counted), claimed: jp(entry.claimedJp) };
	if (entry.reverses !== null) return m.hours_reversal();
	if (entry.aboveCap === 0) return m.hours_whole();
	if (entry.capTimes !== null) return m.hours_cap_times({ ...parts, n: entry.capTimes });
	const cap = jp(entry.capJp ?? 0);
	return entry.capPer === 'month'
		? m.hours_cap_month({ ...parts, cap })
		: m.hours_cap_day({ ...parts, cap });
}

export const proofWords: Readonly<Record<Entry['proof']['kind'], () => string>> = {
	certificate: m.hours_proof_certificate,
	letter: m.hours_proof_letter,
	report: m.hours_proof_report,
	history: m.hours_proof_history,
};

export const unitWords = {
	semester: m.hours_unit_semester,
	programme: m.hours_unit_programme,
	day: m.hours_unit_day,
	time: m.hours_unit_time,
	activity: m.hours_unit_activity,
	hour: m.hours_unit_hour,
	unknown: m.hours_unit_unknown,
} as const;

export const accountWords = {
	earned: m.hours_account_earned,
	recognised: m.hours_account_recognised,
	carried: m.hours_account_carried,
	reversed: m.hours_account_reversed,
} as const;
