/** A half-hour of the day, counted from midnight: 15 is 07.30 to 08.00. */
export type HalfHour = number;

/** halfHourAt('07:30') → 15; what begins within a half-hour belongs to it. */
export function halfHourAt(clock: string): HalfHour {
	return Number(clock.slice(0, 2)) * 2 + Math.floor(Number(clock.slice(3, 5)) / 30);
}

/** clockAt(15) → '07:30' */
export function clockAt(halfHour: HalfHour): string {
	const hours = String(Math.floor(halfHour / 2)).padStart(2, '0');
	return `${hours}:${halfHour % 2 === 0 ? '00' : '30'}`;
}

/** The half-hours in `[from, to)`. halfHoursIn(24, 26) → [24, 25] */
export function halfHoursIn(from: HalfHour, to: HalfHour): HalfHour[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The half-hours in which an office is open; one that closes at 16.15 is open in 16.00 to 16.30. */
export function openHalfHours(office: { opens: string; closes: string }): HalfHour[] {
	const closes = halfHourAt(office.closes);
	const ends = clockAt(closes) === office.closes.slice(0, 5) ? closes : closes + 1;
	return halfHoursIn(halfHourAt(office.opens), ends);
}
