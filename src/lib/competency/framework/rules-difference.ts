import type { Level } from '../level.ts';
import type { CompetencyChange, IndicatorChange, WordingChange } from './difference.ts';
import type { CompetencyDocument, FrameworkDocument } from './document.ts';

type Placed = { level: Level; text: string };
type Competencies = Pick<FrameworkDocument, 'competencies'>;

function placed(competency: CompetencyDocument): Placed[] {
	return competency.levels.flatMap(({ level, indicators }) =>
		indicators.map(({ text }) => ({ level, text })),
	);
}

/** Takes out of `left` the first that fits, so that a wording that stands twice is matched twice. */
function take(left: Placed[], fits: (one: Placed) => boolean): Placed | null {
	const at = left.findIndex(fits);
	return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
}

function indicatorChanges(before: CompetencyDocument, after: CompetencyDocument) {
	const left = placed(before);
	const coming = placed(after).filter(
		(now) => !take(left, (then) => then.level === now.level && then.text === now.text),
	);
	const changes: IndicatorChange[] = coming.map((now) => {
		const moved = take(left, (then) => then.text === now.text);
		return moved ? { kind: 'moved', ...now, from: moved.level } : { kind: 'added', ...now };
	});
	const gone = left.map((then): IndicatorChange => ({ kind: 'removed', ...then }));
	return [...changes, ...gone].toSorted((one, other) => one.level - other.level);
}

function tiesOf({ services, elements }: CompetencyDocument): string {
	return `${services.join(', ')} · ${elements.join(', ')}`;
}

function wordingChanges(before: CompetencyDocument, after: CompetencyDocument): WordingChange[] {
	const pairs: WordingChange[] = [
		{ what: 'name', level: null, before: before.name, after: after.name },
		{ what: 'definition', level: null, before: before.definition, after: after.definition },
		{ what: 'clause', level: null, before: before.clause, after: after.clause },
		{ what: 'ties', level: null, before: tiesOf(before), after: tiesOf(after) },
		...after.levels.map(({ level, description }): WordingChange => ({
			what: 'description',
			level,
			before: before.levels.find((one) => one.level === level)?.description ?? '',
			after: description,
		})),
	];
	return pairs.filter((pair) => pair.before !== pair.after);
}

/**
 * What a version changes against the one before it, in the order of the new one, the removed last.
 * Competencies are the same by code, indicators by wording; one with another wording is a new one.
 */
export function differenceOf(before: Competencies, after: Competencies): CompetencyChange[] {
	const old = new Map(before.competencies.map((one) => [one.code, one]));
	const changes = after.competencies.map((now): CompetencyChange => {
		const then = old.get(now.code);
		old.delete(now.code);
		const { code, name } = now;
		if (!then) return { code, name, kind: 'added', wording: [], indicators: [] };
		const wording = wordingChanges(then, now);
		return { code, name, kind: 'changed', wording, indicators: indicatorChanges(then, now) };
	});
	const gone = [...old.values()].map(({ code, name }): CompetencyChange => ({
		code,
		name,
		kind: 'removed',
		wording: [],
		indicators: [],
	}));
	const differs = ({ kind, wording, indicators }: CompetencyChange) =>
		kind !== 'changed' || wording.length + indicators.length > 0;
	return [...changes, ...gone].filter(differs);
}
