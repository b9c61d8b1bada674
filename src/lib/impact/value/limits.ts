/**
 * From when on a value may be told, and what is assumed. No regulation sets these; they keep a
 * handful of days from looking like knowledge.
 */
export const valueLimits = {
	version: 'nilai-petugas/2',
	/** Weeks of counted numbers that are looked at. */
	weeks: 12,
	days: 20,
	visits: 60,
	/** Draws from which the range is read; seeded by office and day, so the night repeats itself. */
	draws: 80,
	level: 0.9,
	/** Share of the officers who are at the desks in the hour of the break: two turns. */
	inBreak: 0.5,
} as const;
