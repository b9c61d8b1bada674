import { fontRules } from '../../platform/print/fonts.server.ts';
import { formatInterval, formatNumber } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { qualityWords } from '../elementWords.ts';
import type { Measured } from '../ikm/measured.ts';
import { spanName } from '../ikm/spanName.ts';
import { inLines } from './lines.ts';
import type { Sheet } from './sheet.ts';

const side = 1080;
const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** The sheet as a square picture for social media; the type is inside, so it looks alike anywhere. */
export function sheetPicture(office: string, sheet: Sheet, measured: Measured): string {
	const locale = getLocale();
	const index = formatNumber(measured.index / 100, locale, 2);
	const quality = m.report_sheet_quality({ quality: qualityWords[measured.quality]() });
	const people = m.report_people({ n: formatNumber(measured.answers, locale) });
	const range = measured.range
		? formatInterval(measured.range.low, measured.range.high, locale, 2)
		: null;
	const basis = range === null ? people : `${people} · ${m.ui_stat_interval({ level: 90, range })}`;
	const line = (text: string, y: number, size: number, fill: string, weight = 400) =>
		`<text x="80" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`;
	const names = inLines(office, 32).map((part, at) =>
		line(part, 296 + at * 68, 56, '#ffffff', 700),
	);
	const thanks = inLines(m.report_sheet_thanks_short(), 52).map((part, at) =>
		line(part, 952 + at * 42, 32, '#d5ebe8'),
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}" role="img" font-family="Plus Jakarta Sans, system-ui, sans-serif">
<title>${escaped(`${m.report_sheet_over()}: ${office}, ${spanName(sheet.span)}, ${index}`)}</title>
<style>${fontRules()}</style>
<rect width="${side}" height="${side}" fill="#0b5a5a"/>
<rect y="1056" width="${side}" height="24" fill="#e9a15b"/>
${line(m.report_sheet_over(), 130, 38, '#d5ebe8', 700)}
${line(spanName(sheet.span), 184, 38, '#d5ebe8')}
${names.join('\n')}
<text x="72" y="690" font-size="268" font-weight="700" fill="#ffffff" letter-spacing="-8">${index}</text>
${line(quality, 776, 48, '#ffffff', 700)}
${line(basis, 840, 34, '#d5ebe8')}
${thanks.join('\n')}
</svg>`;
}
