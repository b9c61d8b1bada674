import type { Level } from '../../competency/index.ts';
import type { Day } from '../../time/index.ts';

/** Whom a template or a rule means; what is null does not matter. */
export type Cohort = {
	readonly postCode: string | null;
	readonly family: string | null;
	readonly unitId: number | null;
	/** Who holds the present post since this day or later. */
	readonly joinedSince: Day | null;
};

/** A goal that a template asks of everybody in its cohort who lacks the level. */
export type TemplateGoal = {
	readonly competencyCode: string;
	readonly level: Level;
	readonly formCode: string;
	readonly hours: number;
	/** Days from the proposal to the due day. */
	readonly dueDays: number;
};

export type TemplateContent = { readonly cohort: Cohort; readonly goals: readonly TemplateGoal[] };

export type TemplateVersion = TemplateContent & {
	readonly version: number;
	readonly reason: string;
	readonly madeByName: string | null;
	readonly madeAt: Date;
};

export type Template = {
	readonly id: number;
	readonly name: string;
	readonly endedAt: Date | null;
	readonly now: TemplateVersion;
	readonly unitName: string | null;
	readonly postName: string | null;
	/** Open goals that come from it today. */
	readonly open: number;
};

/** A template as it is followed: how much it has open is counted only where somebody reads it. */
export type FollowedTemplate = Pick<Template, 'id' | 'name' | 'endedAt' | 'now'>;

/** What following a template changes, or would change. */
export type TemplateChange = {
	readonly officers: number;
	readonly added: number;
	readonly changed: number;
	readonly withdrawn: number;
	/** Goals that people have taken in hand, which it leaves. */
	readonly kept: number;
};
