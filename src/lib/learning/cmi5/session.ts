import type { LaunchMethod, LaunchMode, MoveOn, Texts } from './structure.ts';

/** Who learns, as a lesson is told: an account of this product, no name. */
export type Actor = {
	readonly objectType: 'Agent';
	readonly account: { readonly homePage: string; readonly name: string };
};

export const actorOf = (origin: string, officerId: number): Actor => ({
	objectType: 'Agent',
	account: { homePage: origin, name: `pegawai-${officerId}` },
});

/** A unit as it lies in a course here. */
export type CourseUnit = {
	readonly lessonId: number;
	readonly position: number;
	readonly slug: string;
	readonly publisherId: string;
	readonly activityId: string;
	readonly title: Texts;
	readonly description: Texts;
	readonly activityType: string | null;
	readonly moveOn: MoveOn;
	readonly masteryScore: number | null;
	readonly launchMethod: LaunchMethod;
	readonly launchParameters: string | null;
	readonly entitlementKey: string | null;
	readonly href: string;
};

/** One opening of a unit by one officer. */
export type Session = {
	readonly id: string;
	readonly registrationId: string;
	readonly enrolmentId: number;
	readonly officerId: number;
	readonly courseCode: string;
	readonly courseId: number;
	readonly mode: LaunchMode;
	readonly launchedAt: Date;
	readonly preferencesReadAt: Date | null;
	readonly terminatedAt: Date | null;
	readonly unit: CourseUnit;
};
