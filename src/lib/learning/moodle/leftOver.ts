import type { LeftOut } from './backup.ts';

/** As many names as a report can show; the number is always whole. */
const MOST_NAMED = 5;

/** Counts what is not taken, each kind by itself. */
export function leftOver() {
	const found = new Map<string, { count: number; titles: string[] }>();
	return {
		add(kind: string, title: string): void {
			const held = found.get(kind) ?? { count: 0, titles: [] };
			held.count += 1;
			if (title !== '' && held.titles.length < MOST_NAMED) held.titles.push(title.slice(0, 100));
			found.set(kind, held);
		},
		all: (): LeftOut[] => [...found].map(([kind, held]) => ({ kind, ...held })),
	};
}
