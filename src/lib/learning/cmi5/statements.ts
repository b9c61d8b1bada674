import type { TreeBlock } from './rules-satisfied.ts';
import { durationOf } from './rules-duration.ts';
import type { Actor, CourseUnit, Session } from './session.ts';
import type { Texts } from './structure.ts';
import { activityTypes, categories, extensions, verbs } from './vocabulary.ts';
import type { WaiveReason } from './waive.ts';

/** Whom and in which session a statement of the learning system is about. */
export type About = {
	readonly id: string;
	readonly at: Date;
	readonly actor: Actor;
	readonly registrationId: string;
	readonly sessionId: string;
};

type OwnVerb = 'launched' | 'abandoned' | 'waived' | 'satisfied';

function frame({ id, at, actor }: About, verb: OwnVerb) {
	return {
		id,
		timestamp: at.toISOString(),
		actor,
		verb: { id: verbs[verb], display: { en: verb } },
	};
}

const category = (counts: boolean) => [
	{ id: categories.cmi5 },
	...(counts ? [{ id: categories.moveOn }] : []),
];

function context(
	about: About,
	publisherId: string,
	{ counts = false, more = {} }: { counts?: boolean; more?: object } = {},
) {
	return {
		registration: about.registrationId,
		contextActivities: {
			category: category(counts),
			grouping: [{ objectType: 'Activity', id: publisherId }],
		},
		extensions: { [extensions.sessionId]: about.sessionId, ...more },
	};
}

function unitActivity({ activityId, title, description, activityType }: CourseUnit) {
	const definition = {
		name: title,
		description,
		...(activityType !== null &&
			/^[a-z][a-z0-9+.-]*:/i.test(activityType) && { type: activityType }),
	};
	return { objectType: 'Activity', id: activityId, definition };
}

export function launched(
	about: About,
	unit: CourseUnit,
	session: Pick<Session, 'mode'>,
	url: string,
) {
	const { masteryScore, launchParameters, moveOn } = unit;
	const more = {
		[extensions.launchMode]: session.mode,
		[extensions.launchUrl]: url,
		[extensions.moveOn]: moveOn,
		...(masteryScore !== null && { [extensions.masteryScore]: masteryScore }),
		...(launchParameters !== null && { [extensions.launchParameters]: launchParameters }),
	};
	return {
		...frame(about, 'launched'),
		object: unitActivity(unit),
		context: context(about, unit.publisherId, { more }),
	};
}

export const abandoned = (about: About, unit: CourseUnit, milliseconds: number) => ({
	...frame(about, 'abandoned'),
	object: unitActivity(unit),
	result: { duration: durationOf(milliseconds) },
	context: context(about, unit.publisherId),
});

export const waived = (about: About, unit: CourseUnit, reason: WaiveReason) => ({
	...frame(about, 'waived'),
	object: unitActivity(unit),
	result: { success: true, completion: true, extensions: { [extensions.reason]: reason } },
	context: context(about, unit.publisherId, { counts: true }),
});

/** A block or the whole course is satisfied. */
export const satisfied = (
	about: About,
	what: Pick<TreeBlock, 'activityId' | 'publisherId'> & { readonly title: Texts },
	kind: 'block' | 'course',
) => ({
	...frame(about, 'satisfied'),
	object: {
		objectType: 'Activity',
		id: what.activityId,
		definition: { type: activityTypes[kind], name: what.title },
	},
	context: context(about, what.publisherId),
});
