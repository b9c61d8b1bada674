import type { Day } from '../../time/index.ts';
import type { LearningPath, PathCourse, PathStage } from './path.ts';

/** How somebody stands in a course of a path. */
export type CourseStanding = PathCourse & { readonly state: 'passed' | 'begun' | 'open' };

/** Why a stage is still closed. */
export type StageGate =
	{ readonly by: 'stage'; readonly title: string } | { readonly by: 'day'; readonly day: Day };

export type StageStanding = {
	readonly place: number;
	readonly title: string;
	readonly rule: PathStage['rule'];
	readonly state: 'done' | 'open' | 'closed';
	readonly gates: readonly StageGate[];
	readonly courses: readonly CourseStanding[];
	/** Courses that the stage still asks for: all of these, or one of these. */
	readonly missing: readonly PathCourse[];
};

export type PathStanding = {
	readonly stages: readonly StageStanding[];
	/** Things really done, of things asked for: each course of an "all", one of an "any". */
	readonly done: number;
	readonly total: number;
	readonly isDone: boolean;
};

type Own = { readonly passed: ReadonlySet<string>; readonly begun: ReadonlySet<string> };

/**
 * True progress in a path. A course passed before its stage opened counts: nothing learned is lost.
 *
 * Stage 1 all of A and B, stage 2 one of C or D after it; A passed → done 1 of 3, stage 2 closed by stage 1
 */
export function pathStanding(
	path: Pick<LearningPath, 'stages'>,
	own: Own,
	today: Day,
): PathStanding {
	const stages: StageStanding[] = [];
	for (const stage of path.stages) {
		const before = stages.at(-1);
		const missing = missingIn(stage, own.passed);
		const gates: StageGate[] = [];
		if (stage.inOrder && before && before.state !== 'done')
			gates.push({ by: 'stage', title: before.title });
		if (stage.opensOn && stage.opensOn > today) gates.push({ by: 'day', day: stage.opensOn });
		const { place, title, rule } = stage;
		stages.push({
			...{ place, title, rule, gates, missing },
			state: missing.length === 0 ? 'done' : gates.length > 0 ? 'closed' : 'open',
			courses: stage.courses.map((course) => ({ ...course, state: stateOf(course.code, own) })),
		});
	}
	const total = path.stages.reduce((sum, stage) => sum + askedIn(stage), 0);
	const left = stages.reduce(
		(sum, { rule, missing }) =>
			sum + (rule === 'any' ? Math.min(1, missing.length) : missing.length),
		0,
	);
	return { stages, done: total - left, total, isDone: total > 0 && left === 0 };
}

const askedIn = ({ rule, courses }: PathStage) =>
	rule === 'any' ? Math.min(1, courses.length) : courses.length;

function missingIn({ rule, courses }: PathStage, passed: ReadonlySet<string>): PathCourse[] {
	const open = courses.filter(({ code }) => !passed.has(code));
	return rule === 'any' && open.length < courses.length ? [] : open;
}

const stateOf = (code: string, { passed, begun }: Own) =>
	passed.has(code) ? 'passed' : begun.has(code) ? 'begun' : 'open';
