import type { Paper } from '../../platform/print/paper.server.ts';
import { formatInterval, formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { elementWords, qualityWords } from '../elementWords.ts';
import { changeWords } from '../followUp/outcomeWords.ts';
import { hourName } from '../ikm/hourName.ts';
import type { Measured } from '../ikm/measured.ts';
import { changeOf } from '../ikm/rules-change.ts';
import type { Range } from '../ikm/rules-interval.ts';
import { endOf } from '../ikm/span.ts';
import { spanName } from '../ikm/spanName.ts';
import type { FullReport } from './fullReport.ts';
import { splitLines } from './traitWords.ts';

const two = (hundredths: number) => formatNumber(hundredths / 100, getLocale(), 2);
const spread = (range: Range | null) =>
	range === null ? '–' : formatInterval(range.low, range.high, getLocale(), 1);
const figure = ({ index, range, quality, answers }: Measured) => [
	two(index),
	spread(range),
	qualityWords[quality](),
	formatNumber(answers, getLocale()),
];
const figureColumns = () => [
	{ label: m.satisfaction_column_index(), width: 2, right: true },
	{ label: m.report_range(), width: 3 },
	{ label: m.satisfaction_column_quality(), width: 3 },
	{ label: m.satisfaction_column_answers(), width: 2, right: true },
];

/** Respondents; index and elements; weak points and trend. */
export function resultChapters(paper: Paper, report: FullReport): void {
	const { current, sheet, view } = report;
	paper.chapter(m.report_full_profile());
	const traits = [
		['sex', m.satisfaction_sex()],
		['age', m.satisfaction_age()],
		['education', m.satisfaction_education()],
		['occupation', m.satisfaction_occupation()],
	] as const;
	paper.table(
		[
			{ label: m.report_full_trait(), width: 3 },
			{ label: m.report_full_part(), width: 4 },
			{ label: m.satisfaction_column_answers(), width: 3, right: true },
		],
		traits.flatMap(([trait, name]) =>
			splitLines(sheet, trait, current.answers).map(({ label, text }) => [name, label, text]),
		),
	);
	paper.chapter(m.report_full_index());
	paper.text(`IKM ${two(current.index)} (${qualityWords[current.quality]()})`, {
		bold: true,
		size: 14,
	});
	paper.text(m.ui_stat_interval({ level: 90, range: spread(current.range) }));
	paper.table(
		[
			{ label: m.satisfaction_column_element(), width: 5 },
			...figureColumns().slice(0, 3),
			{ label: m.report_reading(), width: 3 },
		],
		current.elements.map(({ element, index, range, quality, below }) => [
			elementWords[element].name(),
			two(index),
			spread(range),
			qualityWords[quality](),
			below ? m.report_below() : '–',
		]),
	);
	for (const [caption, what, parts, nameOf] of [
		[
			m.report_services_title(),
			m.report_service(),
			view.services,
			(name: string | null) => name ?? '',
		],
		[
			m.report_hours_title(),
			m.report_hour(),
			view.hours,
			(_: string | null, key: number) => hourName(key),
		],
	] as const) {
		if (parts.length === 0) continue;
		paper.text(caption, { bold: true });
		paper.table(
			[{ label: what, width: 5 }, ...figureColumns()],
			parts.map(({ name, key, measured }) => [nameOf(name, key), ...figure(measured)]),
		);
	}
	trend(paper, report);
}

function trend(paper: Paper, { view, span, changes, current }: FullReport): void {
	paper.chapter(m.report_full_analysis());
	const weak = current.elements.filter(({ below }) => below);
	paper.text(
		weak.length === 0
			? m.report_full_weak_none()
			: m.report_full_weak({
					elements: weak.map(({ element }) => elementWords[element].name()).join('; '),
				}),
	);
	const past = view.trend.filter((one) => one.span.from <= span.from);
	const before = past.at(-2);
	if (before) {
		const broken = changes.some(({ from }) => from >= endOf(before.span) && from < endOf(span));
		const change = broken ? null : changeOf(before.measured.mean, current.mean);
		paper.text(
			broken
				? m.report_full_change_broken({ before: spanName(before.span) })
				: m.report_full_change({
						before: spanName(before.span),
						change: change === null ? '–' : changeWords(change),
					}),
		);
	}
	paper.table(
		[{ label: m.report_period(), width: 5 }, ...figureColumns()],
		past.map(({ span: of, measured }) => [spanName(of), ...figure(measured)]),
	);
}
