import { adoptionOf } from './adoption.ts';
import type { Adoption } from './adoption.ts';
import { cellTable } from './cellCollector.ts';
import type { CellTable } from './cellTable.ts';
import type { Cell, ColumnPanel, Panel } from './panel.ts';

/** A panel whose cells stand in columns, with where each unit stands towards the course: once for all. */
export class PreparedPanel {
	readonly cells: CellTable;
	readonly adoption: Adoption;

	constructor(panel: Panel | ColumnPanel) {
		const columns = inColumns(panel);
		this.cells = columns.cells;
		this.adoption = adoptionOf(columns);
	}
}

export type AnyPanel = Panel | ColumnPanel | PreparedPanel;

export function prepared(panel: AnyPanel): PreparedPanel {
	return panel instanceof PreparedPanel ? panel : new PreparedPanel(panel);
}

function inColumns(panel: Panel | ColumnPanel): ColumnPanel {
	if ('start' in panel.cells) return panel as ColumnPanel;
	return { cells: cellTable(panel.cells as readonly Cell[]), adoptedAt: panel.adoptedAt };
}
