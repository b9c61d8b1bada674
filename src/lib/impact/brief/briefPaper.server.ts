import { shifted } from '../../satisfaction/index.ts';
import { Paper } from '../../platform/print/paper.server.ts';
import { formatDay, formatMoment } from '../../ui/formatTime.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { Told } from '../comparison/told.ts';
import type { StoredProposal } from '../store-proposal.server.ts';
import { answerSentences } from './answerSentences.ts';
import type { BriefFilter } from './briefFilter.ts';
import type { BriefTrend } from './briefMonth.ts';
import { briefTitle } from './briefTitle.ts';
import {
	answerWords,
	changeWords,
	measureName,
	measureUnit,
	quarterWords,
	rangeWords,
	valueWords,
	verdictWords,
} from './briefWords.ts';
import { decisionLines, findingLines, sureLines } from './briefLines.ts';
import { costLines } from './costLines.ts';
import { mapOnPaper } from './mapPaper.server.ts';
import type { BriefOffice } from './officeSums.ts';
import { placeName, whereWords } from './placeWords.ts';
import { linesOf, placesOf, worsePlaces } from './rules-brief.ts';
import { answerOf } from './rules-verdict.ts';
import { countedUntil } from './until.ts';

/** All that a brief tells. */
export type BriefData = {
	readonly today: string;
	readonly filter: BriefFilter;
	readonly offices: readonly BriefOffice[];
	readonly trend: BriefTrend;
	readonly findings: readonly Told[];
	readonly proposals: readonly StoredProposal[];
};

const worst = 10;

/** The brief on two pages of A4: what is, and what to do. */
export function briefPaper(data: BriefData, at: Date): Promise<Buffer> {
	const { filter, offices, trend, today } = data;
	const locale = getLocale();
	const lines = linesOf(offices, filter, trend.breaks);
	const places = placesOf(offices, filter.measure);
	const over = briefTitle(filter, today);
	const paper = new Paper({
		title: `${m.brief_title()} ${over}`,
		author: 'Mumpuni',
		language: locale,
		at,
	});
	paper.text(over, { soft: true });
	paper.text(m.brief_title(), { bold: true, size: 22 });
	paper.text(answerWords[answerOf(lines.map(({ verdict }) => verdict))](), {
		bold: true,
		size: 13,
	});
	paper.text(answerSentences(lines).join(' '));
	const before = quarterWords(shifted(filter.quarter, -1));
	paper.table(
		[
			{ label: m.brief_measure(), width: 4 },
			{ label: m.brief_value(), width: 4 },
			{ label: before, width: 5 },
			{ label: m.brief_verdict(), width: 3 },
		],
		lines.map((line) => [
			measureName[line.measure](),
			`${valueWords(line.measure, line.figure)} ${measureUnit[line.measure]()}, ${rangeWords(line.measure, line.figure)}`,
			changeWords(line, before),
			verdictWords[line.verdict](),
		]),
	);
	paper.chapter(m.brief_where_title());
	paper.text(whereWords(places, filter.measure));
	mapOnPaper(paper, places, filter.measure, {
		title: m.brief_worst_places(),
		rows: worsePlaces(places, worst).map(
			({ code, figure }) => `${placeName(code)}: ${valueWords(filter.measure, figure)}`,
		),
	});
	paper.doc.addPage();
	paper.chapter(m.brief_why_title());
	paper.list(findingLines(data.findings));
	paper.chapter(m.brief_decide_title());
	paper.list(decisionLines(data.proposals));
	paper.chapter(m.brief_cost_title());
	paper.list(costLines(trend.costs));
	paper.chapter(m.brief_sure_title());
	paper.list(sureLines(trend));
	const until = trend.countedAt;
	if (until) paper.text(m.brief_counted({ when: formatMoment(until, locale) }), { soft: true });
	return paper.close((page, of) =>
		m.brief_footer({ day: until ? formatDay(countedUntil(until), locale) : '–', page, of }),
	);
}
