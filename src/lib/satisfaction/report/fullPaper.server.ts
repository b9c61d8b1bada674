import { Paper } from '../../platform/print/paper.server.ts';
import { formatDay } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { spanName } from '../ikm/spanName.ts';
import { annexes } from './annexPaper.server.ts';
import type { FullReport } from './fullReport.ts';
import { methodChapter } from './methodPaper.server.ts';
import { planChapter } from './planPaper.server.ts';
import { resultChapters } from './resultPaper.server.ts';

/** The report of a period with its annexes, in the chapters that such reports have. */
export function fullPaper(report: FullReport, at: Date): Promise<Buffer> {
	const { office, span } = report;
	const locale = getLocale();
	const title = m.report_full_title();
	const paper = new Paper({
		title: `${title}, ${office.name}`,
		author: office.name,
		language: locale,
		at,
	});
	paper.doc.moveDown(4);
	paper.text(title, { bold: true, size: 26 });
	paper.text(office.name, { bold: true, size: 18 });
	paper.text(spanName(span), { size: 14 });
	paper.text(office.address, { soft: true });
	paper.text(m.report_full_made({ day: formatDay(report.today, locale) }), { soft: true });
	paper.chapter(m.report_full_intro());
	paper.text(m.report_full_intro_text({ office: office.name, period: spanName(span) }));
	methodChapter(paper, report);
	resultChapters(paper, report);
	planChapter(paper, report);
	paper.chapter(m.report_full_closing());
	paper.text(m.report_full_closing_text());
	annexes(paper, report);
	return paper.close((page, of) =>
		m.report_full_footer({ office: office.name, period: spanName(span), page, of }),
	);
}
