import type { Paper } from '../../platform/print/paper.server.ts';
import { formatNumber, formatPercent } from '../../ui/format.ts';
import { formatDay } from '../../ui/formatTime.ts';
import { addDays } from '../../time/index.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { intervalRule } from '../ikm/rules-interval.ts';
import { shownRule } from '../ikm/rules-shown.ts';
import { endOf } from '../ikm/span.ts';
import { spanName } from '../ikm/spanName.ts';
import { ikmRule } from '../rules-ikm.ts';
import { channelWords, oddWords } from './channelWords.ts';
import type { FullReport } from './fullReport.ts';
import { partsOfTrait } from './sheet.ts';

/** How and when was asked, how many answered, and by which rules the figures were made. */
export function methodChapter(paper: Paper, { span, current, sheet, changes }: FullReport): void {
	const locale = getLocale();
	const whole = (value: number) => formatNumber(value, locale);
	paper.chapter(m.report_full_method());
	paper.text(
		m.report_full_schedule({
			from: formatDay(span.from, locale),
			to: formatDay(addDays(endOf(span), -1), locale),
		}),
	);
	const { visits, needed, answers } = current;
	paper.list([
		m.report_full_answers({ n: whole(answers) }),
		visits === null || needed === null
			? m.report_response_unknown()
			: m.report_full_sample({
					visits: whole(visits),
					rate: formatPercent(answers / Math.max(1, visits), locale, 1),
					needed: whole(needed),
				}),
		...partsOfTrait(sheet, 'channel').map(({ value, answers: n }) =>
			m.report_full_channel({ channel: channelWords[value]?.() ?? value, n: whole(n) }),
		),
		...partsOfTrait(sheet, 'odd').map(({ value, answers: n }) =>
			m.report_full_odd({ what: oddWords[value]?.() ?? value, n: whole(n) }),
		),
	]);
	paper.text(m.satisfaction_how());
	paper.text(m.report_how_interval());
	paper.text(m.report_how_closed());
	paper.text(m.report_how_hidden());
	paper.text(m.report_full_rules({ rules: [ikmRule, intervalRule, shownRule].join('; ') }), {
		soft: true,
		size: 9,
	});
	if (changes.length === 0) return;
	paper.text(`${m.report_method_title()} ${m.report_method_text()}`, { bold: true });
	paper.list(changes.map(({ from, reason }) => `${spanName({ kind: 'month', from })}: ${reason}`));
}
