import type { ScreenElement } from '../../simulation/simulation.ts';

/** What stands in the two fields of a row: the label, and choices or rows of a table line by line. */
export function elementText(element: ScreenElement | null): { label: string; lines: string } {
	if (!element || element.kind === 'spots') return { label: '', lines: '' };
	if (element.kind === 'text') return { label: element.text, lines: '' };
	const { label } = element;
	if (element.kind === 'select') return { label, lines: element.options.join('\n') };
	if (element.kind !== 'table') return { label, lines: '' };
	return {
		label,
		lines: [element.columns, ...element.rows].map((row) => row.join(' | ')).join('\n'),
	};
}
