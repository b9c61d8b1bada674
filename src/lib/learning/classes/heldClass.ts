import type { Day } from '../../time/index.ts';
import type { SessionPlace } from '../place/place.ts';

/** One meeting of a class; times are the clock of Jakarta, 'HH:MM'. */
export type ClassSession = {
	readonly id: number;
	readonly day: Day;
	readonly starts: string;
	readonly ends: string;
	readonly room: string | null;
	readonly trainer: string | null;
	readonly trainerId: number | null;
	/** Where it is held; null where nobody looks whether one is there. */
	readonly at: SessionPlace | null;
};

/** A class (*angkatan*): one holding of a course, with sessions and seats. */
export type HeldClass = {
	readonly id: number;
	readonly key: string;
	readonly code: string;
	readonly title: string;
	readonly courseCode: string;
	readonly courseTitle: string;
	readonly formCode: string;
	readonly jp: number;
	readonly unitId: number;
	readonly unitName: string;
	/** Where it is held; null where it is held online only. */
	readonly place: string | null;
	/** Shown to those who have a seat. */
	readonly link: string | null;
	readonly note: string | null;
	readonly minimum: number;
	readonly applyUntil: Day;
	readonly holdUntil: Day;
	readonly leastShare: number;
	readonly revision: number;
	readonly cancelledAt: Date | null;
	readonly cancelReason: string | null;
	readonly finishedAt: Date | null;
	readonly seats: number;
	readonly seated: number;
	readonly waiting: number;
	readonly sessions: readonly ClassSession[];
};
