import { Paper } from '../../platform/print/paper.server.ts';
import { formatInterval, formatNumber } from '../../ui/format.ts';
import { formatDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { qualityWords } from '../elementWords.ts';
import type { Measured } from '../ikm/measured.ts';
import { spanName } from '../ikm/spanName.ts';
import type { Sheet } from './sheet.ts';
import { splitLines } from './traitWords.ts';

/** The publication sheet on one page of A4, as it hangs in the hall. */
export function sheetPaper(
	office: string,
	sheet: Sheet,
	measured: Measured,
	at: Date,
): Promise<Buffer> {
	const locale = getLocale();
	const title = `${m.report_sheet_over()}, ${office}, ${spanName(sheet.span)}`;
	const paper = new Paper({ title, author: office, language: locale, at });
	paper.text(m.report_sheet_over(), { bold: true, size: 14, centre: true });
	paper.text(office, { bold: true, size: 22, centre: true });
	paper.text(spanName(sheet.span), { size: 14, centre: true });
	paper.doc.moveDown(1);
	paper.text(m.report_sheet_value(), { size: 12, soft: true, centre: true });
	paper.text(formatNumber(measured.index / 100, locale, 2), { bold: true, size: 84, centre: true });
	const quality = m.report_sheet_quality({ quality: qualityWords[measured.quality]() });
	paper.text(quality, { bold: true, size: 16, centre: true });
	if (measured.range) {
		const range = formatInterval(measured.range.low, measured.range.high, locale, 2);
		paper.text(m.ui_stat_interval({ level: 90, range }), { soft: true, centre: true });
	}
	paper.doc.moveDown(1);
	const people = m.report_people({ n: formatNumber(measured.answers, locale) });
	const rows = (['sex', 'education'] as const).flatMap((trait) =>
		splitLines(sheet, trait, measured.answers).map(({ label, text }) => [
			trait === 'sex' ? m.satisfaction_sex() : m.satisfaction_education(),
			label,
			text,
		]),
	);
	paper.table(
		[
			{ label: m.report_sheet_respondents(), width: 4 },
			{ label: '', width: 4 },
			{ label: people, width: 3, right: true },
		],
		rows,
	);
	paper.doc.moveDown(1);
	paper.text(m.report_sheet_thanks(), { size: 13, centre: true });
	return paper.close(() =>
		sheet.publishedAt === null
			? m.report_sheet_draft()
			: m.report_sheet_published({ day: formatDay(sheet.publishedAt, locale) }),
	);
}
