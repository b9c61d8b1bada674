import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { quarterOf } from '../../counter/index.ts';
import { addMonths, yearOf } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { IndicatorKey } from './aspect.ts';
import { assess } from './assessment.ts';
import type { SelfAssessment } from './assessment.ts';
import type { QuarterFacts } from './duty.ts';
import type { ComplianceFacts } from './fact.ts';
import { pekppp2024 } from './reference/pekppp.ts';
import { sampleIn } from './rules-duty.ts';
import { proofRule } from './rules-proof.ts';
import { addAssessment } from './store-assessment.server.ts';
import { addAttestation, attestationsOf } from './store-attestation.server.ts';
import { recordOf } from './store-fact.server.ts';

type Standards = Pick<ComplianceFacts, 'services' | 'completenessSum' | 'discussed' | 'reviewed'>;

/** The last four quarters that are over, and this one. */
export async function quartersOf(db: Db, officeId: number, today: Day) {
	const since = addMonths(quarterOf(today), -12);
	return recordOf(db, { officeId, since, today });
}

/** What an office would hand in today; two statements. */
export async function assessmentOf(
	db: Db,
	asked: { officeId: number; standards: Standards; today: Day },
): Promise<SelfAssessment & { readonly facts: ComplianceFacts }> {
	const { officeId, standards, today } = asked;
	const [known, attestations] = await Promise.all([
		quartersOf(db, officeId, today),
		attestationsOf(db, { officeId, year: yearOf(today) }),
	]);
	const facts = factsFrom(known.quarters, known, standards, today);
	return { ...assess(facts, attestations), facts };
}

function factsFrom(
	quarters: readonly QuarterFacts[],
	known: Omit<Awaited<ReturnType<typeof quartersOf>>, 'quarters'>,
	standards: Standards,
	today: Day,
): ComplianceFacts {
	const closed = quarters.filter(({ quarter }) => quarter < quarterOf(today));
	const sampled = closed.filter(
		(one) => one.hasResult && sampleIn(one).answers >= sampleIn(one).needed,
	);
	return {
		...standards,
		quartersWithResult: closed.filter(({ hasResult }) => hasResult).length,
		quartersWithSample: sampled.length,
		sheets: closed.filter(({ sheetOn }) => sheetOn !== null).length,
		plans: known.plans,
		plansDone: known.plansDone,
		complaintsDecided: known.complaintsDecided,
		complaintsInTime: known.complaintsInTime,
	};
}

/** A head states an indicator that the product cannot prove. Sent twice it is one statement. */
export function attest(
	act: Act,
	stated: {
		officeId: number;
		officerId: number;
		indicator: IndicatorKey;
		score: number;
		evidence: string;
		token: string;
	},
): Promise<{ ok: true } | { ok: false; reason: 'proven' }> {
	const { indicator, officeId } = stated;
	const isProven = pekppp2024.indicators.some(
		({ key, by }) => key === indicator && by === 'proven',
	);
	if (isProven) return Promise.resolve({ ok: false, reason: 'proven' });
	return act.db.transaction().execute(async (tx) => {
		if (await addAttestation(tx, act, { ...stated, year: yearOf(act.today) }))
			await record(tx, act, {
				act: 'satisfaction.indicatorAttested',
				subject: 'counter.office',
				subjectId: officeId,
				after: { indicator, score: stated.score },
			});
		return { ok: true };
	});
}

/** Hands the self-assessment in, once everything is judged; what it was worked out from stays with it. */
export function submitAssessment(
	act: Act,
	asked: { officeId: number; officerId: number; standards: Standards; token: string },
): Promise<{ ok: true } | { ok: false; reason: 'notJudged' }> {
	return act.db.transaction().execute(async (tx) => {
		const { officeId, officerId, standards, token } = asked;
		const { indicators, aspects, index } = await assessmentOf(tx, {
			officeId,
			standards,
			today: act.today,
		});
		if (indicators.some(({ score }) => score === null)) return { ok: false, reason: 'notJudged' };
		const added = await addAssessment(tx, act, {
			officeId,
			officerId,
			token,
			year: yearOf(act.today),
			index: index.low,
			aspects: Object.fromEntries(aspects.map(({ aspect, low }) => [aspect, Math.round(low)])),
			indicators: Object.fromEntries(indicators.map(({ key, score }) => [key, score])),
			rule: `${proofRule}, ${pekppp2024.version}`,
		});
		if (added)
			await record(tx, act, {
				act: 'satisfaction.assessmentSubmitted',
				subject: 'counter.office',
				subjectId: officeId,
				after: { index: index.low },
			});
		return { ok: true };
	});
}
