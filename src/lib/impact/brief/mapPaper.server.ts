import type { Paper } from '../../platform/print/paper.server.ts';
import { formatNumber } from '../../ui/format.ts';
import { TILES } from '../../ui/kecamatanTiles.ts';
import { LEVELS, levelShape } from '../../ui/level.ts';
import { getLocale } from '../../words/runtime.js';
import type { BriefPlace } from './briefLine.ts';
import type { BriefMeasure } from './briefMeasure.ts';
import { measureName, measureUnit } from './briefWords.ts';
import { levelWords } from './placeWords.ts';
import type { PlaceLevel } from './rules-place.ts';

const side = 34;
const fills: Readonly<Record<PlaceLevel, string>> = {
	2: '#1f7173',
	1: '#c3ded9',
	0: '#eef1f0',
	[-1]: '#f8d9ba',
	[-2]: '#b4530f',
};
const inkOn = (level: PlaceLevel) => (Math.abs(level) === 2 ? '#ffffff' : '#16302f');

/** The map of tiles, and beside it a list: what the levels mean, and where to look first. */
export function mapOnPaper(
	{ doc, width }: Paper,
	places: readonly BriefPlace[],
	measure: BriefMeasure,
	list: { readonly title: string; readonly rows: readonly string[] },
): void {
	const [left, top] = [doc.page.margins.left, doc.y];
	const known = new Map(places.map((place) => [place.code, place]));
	for (const { code, short, column, row } of TILES) {
		const place = known.get(code);
		const [x, y] = [left + column * side, top + row * side];
		const ink = place ? inkOn(place.level) : '#51615f';
		doc.rect(x, y, side - 2, side - 2);
		if (place) doc.fill(fills[place.level]);
		else doc.lineWidth(0.5).dash(2, { space: 2 }).stroke('#c9d3d1').undash();
		const centred = { width: side - 2, align: 'center', lineBreak: false } as const;
		doc
			.font('plain')
			.fontSize(6)
			.fillColor(ink)
			.text(short, x, y + 4, centred);
		if (!place) continue;
		const value = formatNumber(place.figure.value ?? 0, getLocale(), 1);
		doc
			.font('bold')
			.fontSize(9)
			.text(value, x - 4, y + 16, centred);
		mark(doc, place.level, x + side - 8, y + 21);
	}
	const beside = left + 8 * side + 16;
	const wide = { width: left + width - beside, lineGap: 2 };
	doc.font('bold').fontSize(9).fillColor('#16302f');
	doc.text(`${measureName[measure]()}, ${measureUnit[measure]()}`, beside, top, wide);
	doc.font('plain');
	const words = levelWords();
	for (const level of LEVELS) {
		const at = doc.y + 4;
		doc.rect(beside, at, 11, 11).fill(fills[level]);
		mark(doc, level, beside + 5.5, at + 5.5);
		doc.fillColor('#16302f').text(words[level], beside + 18, at, wide);
	}
	doc
		.font('bold')
		.text(list.title, beside, doc.y + 10, wide)
		.font('plain');
	for (const row of list.rows) doc.text(row, beside, doc.y, wide);
	doc.x = left;
	doc.y = top + 9 * side;
}

function mark(doc: Paper['doc'], level: PlaceLevel, x: number, y: number): void {
	doc.save().translate(x, y).scale(0.75).path(levelShape(level)).lineWidth(1.2);
	const ink = inkOn(level);
	if (Math.abs(level) === 2) doc.fillAndStroke(ink, ink);
	else doc.stroke(ink);
	doc.restore();
}
