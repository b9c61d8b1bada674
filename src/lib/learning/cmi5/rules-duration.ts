/** Seconds of a duration of ISO 8601 without years and months; 0 where it is none. */
export function secondsOf(duration: unknown): number {
	if (typeof duration !== 'string') return 0;
	const read = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/.exec(
		duration,
	);
	if (!read) return 0;
	const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = read
		.slice(1)
		.map((part: string | undefined) => Number((part ?? '0').replace(',', '.')));
	return weeks * 604_800 + days * 86_400 + hours * 3_600 + minutes * 60 + seconds;
}

/** durationOf(90_500) → 'PT90.5S' */
export const durationOf = (milliseconds: number): string =>
	`PT${Math.max(0, Math.round(milliseconds / 10) / 100)}S`;
