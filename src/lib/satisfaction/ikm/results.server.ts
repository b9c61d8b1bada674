import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { ikmOf } from '../rules-ikm.ts';
import { meanIndex } from '../rules-mean.ts';
import { measuredOf } from './measured.ts';
import type { Measured } from './measured.ts';
import type { OfficeView, ProvincePeriod } from './officeView.ts';
import type { Part } from './part.ts';
import type { Span, SpanKind } from './span.ts';
import {
	figuresOfOffice,
	officeFigures,
	partsOfRegion,
	totalsByPeriod,
} from './store-figure.server.ts';
import type { OfficeFigure } from './store-figure.server.ts';
import type { Sums } from './sums.ts';

/** What is published of an office in a period; null where it would say too much of too few. */
export type OfficeResult = Omit<OfficeFigure, 'sums' | 'visits'> & {
	readonly measured: Measured | null;
	readonly sums: Sums | null;
};

/** The results of all offices in a closed period. */
export async function resultsOf(db: Db, span: Span): Promise<OfficeResult[]> {
	const figures = await officeFigures(db, span);
	return figures.map(({ visits, ...office }) => ({
		...office,
		measured: office.sums === null ? null : measuredOf(office.sums, visits),
	}));
}

/** An office in a closed period, with its parts and the periods before; one statement. */
export async function viewOfOffice(db: Db, officeId: number, span: Span): Promise<OfficeView> {
	const figures = (await figuresOfOffice(db, officeId, span)).map((figure) => ({
		...figure,
		measured: measuredOf(figure.sums, figure.visits),
	}));
	const trend = figures
		.filter(({ dimension }) => dimension === 'office')
		.map(({ kind, from, measured }) => ({ span: { kind, from }, measured }));
	return {
		current: trend.find((one) => one.span.from === span.from)?.measured ?? null,
		services: figures.filter(({ dimension }) => dimension === 'service'),
		hours: figures.filter(({ dimension }) => dimension === 'hour'),
		trend,
	};
}

/** Services and hours of a city ('31.71') or of the province (''), from what its offices show. */
export async function partsOf(
	db: Db,
	region: string,
	span: Span,
): Promise<{ services: Part[]; hours: Part[] }> {
	const figures = (await partsOfRegion(db, region, span)).map((figure) => ({
		...figure,
		measured: measuredOf(figure.sums, figure.visits),
	}));
	return {
		services: figures.filter(({ dimension }) => dimension === 'service'),
		hours: figures.filter(({ dimension }) => dimension === 'hour'),
	};
}

/** The province from period to period, oldest first. */
export async function provinceTrend(db: Db, kind: SpanKind, since: Day): Promise<ProvincePeriod[]> {
	const periods = await totalsByPeriod(db, kind, since);
	return periods.map(({ from, indices }) => {
		const sum = (of: 'answers' | 'scores') => indices.reduce((all, one) => all + one[of], 0);
		return {
			from,
			offices: indices.length,
			mean: meanIndex(indices.map(({ scores, answers }) => ikmOf(scores, answers))),
			pooled: ikmOf(sum('scores'), sum('answers')),
		};
	});
}
