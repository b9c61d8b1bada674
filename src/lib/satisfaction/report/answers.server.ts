import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordRead } from '../../platform/audit.server.ts';
import { elements } from '../element.ts';
import { viewOfOffice } from '../ikm/results.server.ts';
import { codeOf, endOf } from '../ikm/span.ts';
import type { Span } from '../ikm/span.ts';
import { anonymous, coarseAge, coarseEducation } from './rules-anonymous.ts';
import type { AnonymousAnswer } from './rules-anonymous.ts';

type Stored = AnonymousAnswer & { ageBand: string | null };

/**
 * The answers of an office in a closed quarter, anonymous and in an order that chance made; null
 * where its result is not published, or for any other period: the difference of two such lists would
 * tell the answers of the time between.
 */
export async function anonymousAnswers(
	act: Act,
	{ officeId, span }: { officeId: number; span: Span },
): Promise<AnonymousAnswer[] | null> {
	if (span.kind !== 'quarter') return null;
	if ((await viewOfOffice(act.db, officeId, span)).current === null) return null;
	const { rows } = await sql<Stored>`
		select ${sql.join(elements.map((element) => sql.ref(element)))},
			sex, age_band as "ageBand", education
		from satisfaction.answer
		where office_id = ${officeId} and counted_on >= ${span.from} and counted_on < ${endOf(span)}`.execute(
		act.db,
	);
	await recordRead(act.db, act, {
		act: 'satisfaction.answersExported',
		subject: 'satisfaction.answer',
		subjectId: `${officeId} ${codeOf(span)}`,
		after: { answers: rows.length },
	});
	const coarse = rows.map(({ ageBand, ...row }) => ({
		...row,
		age: coarseAge(ageBand),
		education: coarseEducation(row.education),
	}));
	return shuffled(anonymous(coarse));
}

/** Fisher and Yates, by a chance that nobody can repeat. */
function shuffled<T>(list: readonly T[]): T[] {
	const order = [...list];
	for (let last = order.length - 1; last > 0; last -= 1) {
		const other = randomInt(last + 1);
		[order[last], order[other]] = [order[other] as T, order[last] as T];
	}
	return order;
}
