import type { Day } from '../time/index.ts';
import type { Walk } from './simulation/rules-scenario.ts';
import type { Drill } from './simulation/simulation.ts';

/** Where somebody is in a lesson, kept on the server so that another device goes on from there. */
export type Place = {
	/** Screen to open next, counted from 0. */
	readonly screen: number;
	/** Chosen option by id of the small question. */
	readonly checks: { readonly [id: string]: number };
	/** Choices taken by id of the scenario. */
	readonly walks?: { readonly [id: string]: Walk };
	/** How far by id of the simulation. */
	readonly drills?: { readonly [id: string]: Drill };
	/** Seconds played by address of the film or recording. */
	readonly seconds?: { readonly [address: string]: number };
	/** When each was there, in milliseconds: what arrives later may be older. */
	readonly playedAt?: { readonly [address: string]: number };
};

export const firstPlace: Place = { screen: 0, checks: {} };

/** A lesson as one officer has it. */
export type LessonState = {
	readonly slug: string;
	readonly title: string;
	readonly titleEn: string | null;
	readonly minutes: number;
	readonly practiceMinutes: number;
	/** A part of a package made elsewhere: it opens on a stage of its own and reports by itself. */
	readonly isPackage: boolean;
	readonly place: Place;
	readonly visitedAt: Date | null;
	readonly doneAt: Date | null;
};

export type Enrolment = {
	readonly id: number;
	readonly officerId: number;
	readonly courseCode: string;
	readonly goalId: number | null;
	readonly enrolledAt: Date;
	/** A date to aim for. It never closes a lesson and never takes progress away. */
	readonly dueOn: Day | null;
	readonly passedAt: Date | null;
	readonly score: number | null;
};
