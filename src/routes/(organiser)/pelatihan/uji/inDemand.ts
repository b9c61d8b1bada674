import type { HeldClass } from '#lib/learning/index.ts';
import type { Day } from '#lib/time/index.ts';

/** A class that more people want than can sit in it. */
export type Wanted = {
	readonly id: number;
	readonly title: string;
	readonly seats: number;
	readonly applicants: number;
	/** The form of a trial with what is known of the class. */
	readonly href: string;
};

/** Classes that have not begun and have people waiting: there a lottery is fair, and tells what the course does. */
export function inDemand(classes: readonly HeldClass[], today: Day): Wanted[] {
	return classes.flatMap((one): Wanted[] => {
		const { id, title, seats, seated, waiting, sessions } = one;
		const begun = sessions.length === 0 || sessions.some(({ day }) => day <= today);
		if (waiting === 0 || begun || one.cancelledAt || one.finishedAt) return [];
		const filled = new URLSearchParams({
			kursus: one.courseCode,
			kursi: String(seats),
			judul: title,
		});
		const href = `/pelatihan/uji/baru?${filled}`;
		return [{ id, title, seats, applicants: seated + waiting, href }];
	});
}
