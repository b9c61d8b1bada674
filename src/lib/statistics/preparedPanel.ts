import { adoptionOf } from './adoption.ts';
import type { Adoption } from './adoption.ts';
import { cellTable } from './cellCollector.ts';
import type { CellTable } from './cellTable.ts';
import type { Cell, ColumnPanel, Panel } from './panel.ts';
import { arrange } from './untreatedTable.ts';
import type { UntreatedTable } from './untreatedTable.ts';

/**
 * A panel with the tables that estimate and pre-trend test have in common, each arranged when first
 * asked for. Make one and hand it to both: at city size this saves a third of the time.
 */
export class PreparedPanel {
	readonly cells: CellTable;
	readonly adoption: Adoption;
	readonly #tables = new Map<number, UntreatedTable>();

	constructor(panel: Panel | ColumnPanel) {
		const columns = inColumns(panel);
		this.cells = columns.cells;
		this.adoption = adoptionOf(columns);
	}

	/** The untreated cells of stratum `s`. */
	table(s: number): UntreatedTable {
		const table = this.#tables.get(s) ?? arrange(this.cells, this.adoption, s);
		this.#tables.set(s, table);
		return table;
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
