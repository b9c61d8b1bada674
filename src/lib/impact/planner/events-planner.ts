import type { ClassPlan } from './plannedClass.ts';

/** A class as whoever comes to it needs to know it. */
export type ToldClass = Pick<
	ClassPlan,
	'code' | 'courseCode' | 'place' | 'trainer' | 'seatsMin' | 'seatsMax' | 'sessions'
> & {
	readonly id: number;
	readonly title: string;
	readonly competencyCode: string | null;
};

/** What a published timetable changes for the people of one office; one fact for each office. */
export type TimetablePublished = {
	readonly timetableId: number;
	readonly publicationId: number;
	readonly name: string;
	/** The branch for which the timetable is made. */
	readonly unitId: number;
	readonly officeId: number;
	readonly joined: readonly { readonly officerId: number; readonly class: ToldClass }[];
	readonly left: readonly { readonly officerId: number; readonly class: ToldClass }[];
};
