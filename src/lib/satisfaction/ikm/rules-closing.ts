import { addMonths } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { chooseShown } from './rules-shown.ts';
import type { Cell, Dimension, Joint } from './rules-shown.ts';
import { endOf } from './span.ts';
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

/**
 * The figures of an office that its closed periods add to those shown already. Totals come before
 * services and services before hours, because whoever asks first has the larger choice.
 */
export function figuresOf(
	spans: readonly Span[],
	shown: readonly Cell[],
	joints: readonly Joint[],
): Cell[] {
	const added: Cell[] = [];
	for (const span of spans) {
		const within = joints.filter(({ month }) => month >= span.from && month < endOf(span));
		for (const dimension of ['office', 'service', 'hour'] as const) {
			if (dimension !== 'office' && !tellsParts(span)) continue;
			const beside = [...shown, ...added].filter(
				(cell) => cell.span.from >= span.from && endOf(cell.span) <= endOf(span),
			);
			added.push(...chooseShown(beside, wished(span, dimension, within), within));
		}
	}
	return added;
}

function wished(span: Span, dimension: Dimension, joints: readonly Joint[]): Cell[] {
	if (dimension === 'office') return [{ span, dimension, key: 0 }];
	const keys = joints.map(({ serviceId, hour }) => (dimension === 'service' ? serviceId : hour));
	return [...new Set(keys)].filter((key) => key >= 0).map((key) => ({ span, dimension, key }));
}
