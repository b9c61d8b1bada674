import type { DrawnScreen, ScreenElement, SimulationBlock } from '../simulation/simulation.ts';
import { freshId } from './freshId.ts';
import { linesIn, numberIn, textIn, type Sent } from './sent.ts';
import { writeSpots } from './writeSpots.ts';

/** Title, introduction and the mark. */
export function writeSimulationHead(held: SimulationBlock, sent: Sent): SimulationBlock {
	return {
		...held,
		title: textIn(sent, 'judul'),
		intro: textIn(sent, 'pengantar'),
		mark: Math.min(100, numberIn(sent, 'nilai')),
	};
}

export function withFreshScreen(held: SimulationBlock, title: string): SimulationBlock {
	const id = freshId(
		'layar',
		held.screens.map((screen) => screen.id),
	);
	return { ...held, screens: [...held.screens, { id, title, elements: [] }] };
}

export function withoutScreen(held: SimulationBlock, id: string): SimulationBlock {
	return { ...held, screens: held.screens.filter((screen) => screen.id !== id) };
}

/** A row more than there are elements, so that one can always add. */
export const spareRows = 2;

/** A drawn screen as its form says it, row by row: `jenis-0`, `label-0`, `isi-0`. An emptied row goes. */
export function writeScreen(
	held: SimulationBlock,
	id: string,
	sent: Sent,
	picture?: { readonly file: string; readonly width: number; readonly height: number },
): SimulationBlock {
	const taken = held.screens.flatMap(({ elements }) =>
		elements.flatMap((element) => ('id' in element ? [element.id] : [])),
	);
	const screens = held.screens.map((screen): DrawnScreen => {
		if (screen.id !== id) return screen;
		const rows = screen.elements.length + spareRows;
		const elements = Array.from({ length: rows }, (_, at) => {
			const old = screen.elements[at] ?? null;
			const element = writeElement(old, at, sent, taken);
			if (element && 'id' in element) taken.push(element.id);
			return element;
		}).flatMap((element) => (element ? [element] : []));
		if (picture) elements.push({ kind: 'spots', ...picture, alt: '', spots: [] });
		return { ...screen, title: textIn(sent, 'judul'), elements };
	});
	return { ...held, screens };
}

/** Cells of a row stand apart by an upright line: `Siti Aminah | 1991`. */
const cellsOf = (row: string) => row.split('|').map((cell) => cell.trim());

function writeElement(
	old: ScreenElement | null,
	at: number,
	sent: Sent,
	taken: readonly string[],
): ScreenElement | null {
	if (old?.kind === 'spots') return writeSpots(old, at, sent);
	const kind = textIn(sent, `jenis-${at}`);
	const label = textIn(sent, `label-${at}`);
	const lines = linesIn(sent, `isi-${at}`);
	if (kind === '' || (label === '' && lines.length === 0)) return null;
	const id = old && 'id' in old ? old.id : freshId('u', taken);
	switch (kind) {
		case 'field':
		case 'button':
			return { kind, id, label };
		case 'select':
			return { kind, id, label, options: lines };
		case 'table': {
			const [columns = [], ...rows] = lines.map(cellsOf);
			return { kind, id, label, columns, rows };
		}
		default:
			return { kind: 'text', text: [label, ...lines].filter(Boolean).join(' ') };
	}
}
