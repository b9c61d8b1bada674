import { elements, measuredOf, sumsOf } from '../../src/lib/satisfaction/index.ts';
import type {
	Element,
	ElementSums,
	FollowUp,
	PeriodResult,
} from '../../src/lib/satisfaction/index.ts';
import { day } from '../../src/lib/time/index.ts';

/** A plan as it is read; done on a day when one is given. */
export function aPlan(wish: {
	element?: Element;
	basis?: string;
	plannedOn?: string;
	dueQuarter?: string;
	doneOn?: string;
}): FollowUp {
	const note = 'Sudah dipakai sejak hari ini.';
	return {
		id: 1,
		officeId: 1,
		element: wish.element ?? 'waktu',
		basis: { kind: 'quarter', from: day(wish.basis ?? '2026-01-01') },
		programme: 'Membuka satu loket tambahan',
		dueQuarter: day(wish.dueQuarter ?? '2026-04-01'),
		owner: 'Koordinator Loket',
		plannedOn: day(wish.plannedOn ?? '2026-04-10'),
		steps: wish.doneOn ? [{ id: 1, act: 'done', note, onDay: day(wish.doneOn) }] : [],
	};
}

/** The published result of a quarter of two hundred answers with these means of elements; others 3. */
export function aResult(from: string, means: Partial<Record<Element, number>>): PeriodResult {
	const answers = Array.from({ length: 200 }, (_, n): ElementSums => {
		const score = (element: Element) => {
			const mean = means[element] ?? 3;
			return Math.floor(mean) + ((n * 37) % 200 < Math.round((mean % 1) * 200) ? 1 : 0);
		};
		return Object.fromEntries(elements.map((element) => [element, score(element)])) as ElementSums;
	});
	const span = { kind: 'quarter', from: day(from) } as const;
	return { span, measured: measuredOf(sumsOf(answers), 400) };
}
