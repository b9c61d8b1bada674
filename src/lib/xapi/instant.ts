import type { Fault, Json } from './json.ts';

/** RFC 3339 and what ISO 8601 allows of it: date, and where there is a time, seconds may be left out. */
const INSTANT =
	/^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;
/** "-00:00" says that nobody knows the offset; xAPI refuses it. */
const UNKNOWN_OFFSET = /[Tt ].*-00(?::?00)?$/;
const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const DURATION = new RegExp(
	`^P(?!$)(?:(?:${NUMBER}W)|(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}D)?(?:T(?=\\d)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?)$`,
);

export function isInstant(value: unknown): value is string {
	if (typeof value !== 'string' || UNKNOWN_OFFSET.test(value)) return false;
	return INSTANT.test(value) && instantOf(value) !== null;
}

/** The instant that a text means, to the millisecond; null where there is none. */
export function instantOf(text: string): Date | null {
	const plain = text
		.replace(',', '.')
		.replace(' ', 'T')
		.replace(/([+-]\d{2})(\d{2})?$/, (whole, hours: string, minutes?: string) =>
			/T/i.test(text) ? `${hours}:${minutes ?? '00'}` : whole,
		);
	const at = new Date(
		/T/i.test(plain) && !/(?:z|[+-]\d{2}:\d{2})$/i.test(plain) ? `${plain}Z` : plain,
	);
	return Number.isNaN(at.getTime()) ? null : at;
}

export const instantFault = (value: Json | undefined, field: string): Fault =>
	value === undefined || isInstant(value) ? null : `${field} must be a time of RFC 3339`;

/**
 * A duration as it is compared: no finer than a hundredth of a second.
 *
 * comparedDuration('PT0.1237S') → 'PT0.12S'
 */
export const comparedDuration = (text: string): string => text.replace(/([.,]\d\d)\d+S$/, '$1S');

export const durationFault = (value: Json | undefined, field: string): Fault =>
	value === undefined || (typeof value === 'string' && DURATION.test(value))
		? null
		: `${field} must be a duration of ISO 8601`;
