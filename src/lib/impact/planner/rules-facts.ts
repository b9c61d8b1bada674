import type { TimetableMove } from '../timetable/index.ts';
import type { TimetablePublished, ToldClass } from './events-planner.ts';
import type { PlannedClass } from './plannedClass.ts';

type Told = {
	readonly timetableId: number;
	readonly publicationId: number;
	readonly name: string;
	readonly unitId: number;
	readonly classes: ReadonlyMap<number, PlannedClass>;
	readonly competencies: ReadonlyMap<string, string>;
	readonly offices: ReadonlyMap<number, number>;
};

/** What each office must hear of the moves: who joins which class, and who leaves which. */
export function factsOfMoves(moves: readonly TimetableMove[], told: Told): TimetablePublished[] {
	const { timetableId, publicationId, name, unitId, offices } = told;
	const byOffice = Map.groupBy(moves, ({ officerId }) => offices.get(officerId));
	return [...byOffice].flatMap(([officeId, own]) => {
		if (officeId === undefined) return [];
		const side = (which: 'to' | 'from') =>
			own.flatMap((move) => {
				const told_ = toldClass(told, move[which]);
				return told_ ? [{ officerId: move.officerId, class: told_ }] : [];
			});
		const [joined, left] = [side('to'), side('from')];
		return [{ timetableId, publicationId, name, unitId, officeId, joined, left }];
	});
}

function toldClass({ classes, competencies }: Told, id: number | null): ToldClass | null {
	const known = id === null ? undefined : classes.get(id);
	if (!known) return null;
	const {
		id: classId,
		code,
		courseCode,
		title,
		place,
		trainer,
		sessions,
		seatsMin,
		seatsMax,
	} = known;
	const competencyCode = competencies.get(courseCode) ?? null;
	return {
		...{ id: classId, code, courseCode, title, competencyCode, place, trainer },
		...{ sessions, seatsMin, seatsMax },
	};
}
