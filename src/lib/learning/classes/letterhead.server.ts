import type { Paper } from '../../platform/print/paper.server.ts';
import * as m from '../../words/messages.js';

/** The head of a letter: the province, the unit, and a double line. */
export function letterhead(paper: Paper, unitName: string): void {
	paper.text(m.classes_letterhead().toUpperCase(), { bold: true, size: 12, centre: true });
	paper.text(unitName.toUpperCase(), { bold: true, size: 15, centre: true });
	const { doc, width } = paper;
	const left = doc.page.margins.left;
	doc
		.moveTo(left, doc.y)
		.lineTo(left + width, doc.y)
		.lineWidth(1.6)
		.stroke();
	doc
		.moveTo(left, doc.y + 3)
		.lineTo(left + width, doc.y + 3)
		.lineWidth(0.5)
		.stroke();
	doc.moveDown(1.4);
}
