import type { HeatCell, HeatRow } from '../../ui/heat.ts';
import { formatNumber, formatPercent } from '../../ui/format.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { CompetencyMap, Figure, MappedCompetency, UnitFigures } from './figure.ts';
import { fewest, hiddenOf } from './rules-hidden.ts';
import { heatOf, metShare } from './rules-share.ts';

/** Where the reader may go on to; left out where the policy ends. */
type Ways = {
	readonly unit?: (unitId: number) => string;
	readonly people?: (unitId: number, competencyId: number) => string;
};

type Shown = { unit: UnitFigures; figure: Figure | undefined; competency: MappedCompetency };

function cellOf({ unit, figure, competency }: Shown, hidden: boolean, ways: Ways): HeatCell {
	const share = figure ? metShare(figure) : null;
	if (!figure || share === null) return { text: '–', level: null, more: m.levels_not_demanded() };
	if (hidden) return { text: '·', level: null, more: m.levels_hidden({ n: fewest }) };
	const number = (n: number) => formatNumber(n, getLocale());
	return {
		text: formatPercent(share, getLocale()),
		level: heatOf(share),
		href: ways.people?.(unit.unitId, competency.id),
		more: m.levels_cell({ met: number(figure.met), demanded: number(figure.demanded) }),
	};
}

/**
 * The rows of a map as a heat table shows them: the whole branch, then its parts. With `guarded`,
 * small groups are left out, and enough others that none is found by subtraction.
 */
export function mapRows(
	map: CompetencyMap,
	competencies: readonly MappedCompetency[],
	ways: Ways,
	guarded: boolean,
): HeatRow[] {
	const units = [map.whole, ...map.parts];
	const figureOf = (unit: UnitFigures, id: number) =>
		unit.figures.find(({ competencyId }) => competencyId === id);
	const hidden = new Map(
		competencies.map(({ id }) => {
			const sizes = map.parts.map((part) => figureOf(part, id)?.demanded ?? 0);
			return [id, guarded ? hiddenOf(sizes, fewest) : new Set<number>()];
		}),
	);
	const hides = (unit: UnitFigures, id: number, at: number) =>
		at > 0
			? hidden.get(id)?.has(at - 1) === true
			: guarded && (figureOf(unit, id)?.demanded ?? 0) < fewest;
	return units.map((unit, at) => ({
		key: String(unit.unitId),
		label: at === 0 ? m.levels_whole({ unit: unit.name }) : unit.name,
		href: at > 0 && unit.opens ? ways.unit?.(unit.unitId) : undefined,
		cells: competencies.map((competency) =>
			cellOf(
				{ unit, figure: figureOf(unit, competency.id), competency },
				hides(unit, competency.id, at),
				ways,
			),
		),
	}));
}
