import type { Day } from '../time/day.ts';

/** The facts that people announces. One appointment, or up to 500 officers of one roster. */
export type AppointmentOpened = {
	readonly name: 'people.appointmentOpened';
	readonly payload: { officerId: number; unitId: number; postId: number; day: Day };
};
export type AppointmentsOpened = {
	readonly name: 'people.appointmentsOpened';
	readonly payload: { officerIds: number[]; day: Day };
};
