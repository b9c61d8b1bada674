import { addMonths } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { ShownFigures } from './rules-shown.ts';
import type { Cell, Dimension, Joint } from './rules-shown.ts';
import { endOf, monthsIn } from './span.ts';
import type { Span } from './span.ts';

/** The months to close: from the first with answers to the last that is over, oldest first. */
export function monthsDue(first: Day, lastClosed: Day | null, today: Day): Day[] {
	const due: Day[] = [];
	let month = lastClosed === null ? first : addMonths(lastClosed, 1);
	for (; addMonths(month, 1) <= today; month = addMonths(month, 1)) due.push(month);
	return due;
}

/** Services and hours are told from the quarter on: of a month there are too few answers. */
export function tellsParts(span: Span): boolean {
	return span.kind !== 'month';
}

/** Totals come before services and services before hours: whoever comes first has the larger choice. */
const inTurn: readonly Dimension[] = ['office', 'service', 'hour'];

/** The groups of figures in which a period is told. */
function turnsOf(span: Span): { span: Span; dimension: Dimension }[] {
	return inTurn
		.filter((dimension) => dimension === 'office' || tellsParts(span))
		.map((dimension) => ({ span, dimension }));
}

/**
 * The figures that the periods closing now add to those of an office that are shown already. `joints`
 * are all its answers in the longest of them. Should what is shown not stand by itself, nothing is
 * added.
 */
export function figuresOf(
	spans: readonly Span[],
	shown: readonly Cell[],
	joints: readonly Joint[],
): Cell[] {
	const figures = new ShownFigures(joints);
	for (const turn of earlierTurns(shown)) if (figures.choose(turn).length < turn.length) return [];
	return spans
		.flatMap(turnsOf)
		.flatMap(({ span, dimension }) => figures.choose(wished(span, dimension, joints)));
}

/** What is shown, in the turns in which it came. */
function earlierTurns(shown: readonly Cell[]): Cell[][] {
	const place = ({ span, dimension }: Cell) =>
		`${endOf(span)} ${String(monthsIn[span.kind]).padStart(2, '0')} ${inTurn.indexOf(dimension)}`;
	return [...Map.groupBy(shown, place)]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([, cells]) => cells);
}

function wished(span: Span, dimension: Dimension, joints: readonly Joint[]): Cell[] {
	if (dimension === 'office') return [{ span, dimension, key: 0 }];
	const end = endOf(span);
	const within = joints.filter(({ month }) => month >= span.from && month < end);
	const keys = within.map(({ serviceId, hour }) => (dimension === 'service' ? serviceId : hour));
	return [...new Set(keys)].filter((key) => key >= 0).map((key) => ({ span, dimension, key }));
}
