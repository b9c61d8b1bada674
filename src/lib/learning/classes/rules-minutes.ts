import type { ClassSession, HeldClass } from './heldClass.ts';

/** One JP (Peraturan LAN 10/2018). */
const minutesOfJp = 45;
const minutesAt = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** How long a session lasts. sessionMinutes({ starts: '08:00', ends: '12:00' }) → 240 */
export const sessionMinutes = ({ starts, ends }: Pick<ClassSession, 'starts' | 'ends'>) =>
	minutesAt(ends) - minutesAt(starts);

/**
 * The minutes of the sessions where they are fewer than the hours that a class will record; else null.
 * A class without sessions is not short yet.
 *
 * two mornings of four hours for 12 JP → { minutes: 480, jp: 10.67 }
 */
export function shortOfHours({ jp, sessions }: Pick<HeldClass, 'jp' | 'sessions'>) {
	const minutes = sessions.reduce((sum, session) => sum + sessionMinutes(session), 0);
	if (minutes === 0 || minutes >= jp * minutesOfJp) return null;
	return { minutes, jp: Math.round((minutes / minutesOfJp) * 100) / 100 };
}
