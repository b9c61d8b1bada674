import { nearnessOf } from '../../competency/index.ts';
import { addDays, addMonths } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { benchRisks } from './bench.ts';
import type {
	BenchDemand,
	BenchFact,
	BenchLine,
	BenchOffice,
	BenchRisk,
	LeavingGround,
	ProvenPerson,
} from './bench.ts';
import { soonOf } from './rules-soon.ts';

/** Shown with the result; other limits are a new version. Own design. */
const successionRule = {
	name: 'succession@1',
	/** Somebody who retires within these months must be followed. */
	retireMonths: 24,
	/** A proof that ends this soon is as good as open. */
	proofMonths: 3,
	/** An absence that lasts longer leaves a hole. */
	awayDays: 30,
} as const;

function leavingOf(fact: BenchFact, today: Day): LeavingGround[] {
	const before = (day: Day | null, limit: Day) => day !== null && day <= limit;
	const grounds: LeavingGround[] = [];
	if (before(fact.retiresOn, addMonths(today, successionRule.retireMonths)))
		grounds.push('retires');
	if (before(fact.provenUntil, addMonths(today, successionRule.proofMonths)))
		grounds.push('proofEnds');
	if (fact.awayUntil !== null && fact.awayUntil > addDays(today, successionRule.awayDays))
		grounds.push('away');
	return grounds;
}

/**
 * How near an office is to nobody being able to give a service: nobody today, one alone, all but one
 * about to leave, two that stay, or more.
 */
export function riskOf(proven: number, staying: number): BenchRisk {
	if (proven === 0) return 'uncovered';
	if (proven === 1) return 'single';
	if (staying <= 1) return 'leaving';
	return staying === 2 ? 'thin' : 'secure';
}

/** One demand of an office with its people. */
function lineOf(demand: BenchDemand, facts: readonly BenchFact[], today: Day): BenchLine {
	const { code, level } = demand;
	const own = facts.filter((fact) => fact.code === code);
	const proven = own.flatMap((fact): ProvenPerson[] => {
		if (nearnessOf(fact, level, today).proven < level) return [];
		const { officerId, name, provenUntil, retiresOn } = fact;
		return [{ officerId, name, provenUntil, retiresOn, leaving: leavingOf(fact, today) }];
	});
	const soon = own
		.map((fact) => soonOf(fact, level, today))
		.filter((one) => one !== null)
		.toSorted((a, b) => b.chance - a.chance || a.officerId - b.officerId);
	const staying = proven.filter(({ leaving }) => leaving.length === 0).length;
	return { ...demand, proven, soon, risk: riskOf(proven.length, staying) };
}

/** All demands of an office, the nearest to failing first. */
export function benchOf(office: BenchOffice, today: Day): BenchLine[] {
	return office.demands
		.map((demand) => lineOf(demand, office.facts, today))
		.toSorted(
			(a, b) =>
				benchRisks.indexOf(a.risk) - benchRisks.indexOf(b.risk) || a.code.localeCompare(b.code),
		);
}
