import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import { shownParts } from './rules-trait.ts';
import type { Trait, TraitCount } from './rules-trait.ts';
import { tellsParts } from './rules-closing.ts';
import { endOf, monthsIn } from './span.ts';
import type { Span } from './span.ts';

type Counted = { officeId: number; trait: Trait; whole: number; parts: TraitCount[] };

/** Publishes who answered and how, from the quarter on; of parts of one to four nothing is told. */
export async function closeTraits(tx: Tx, span: Span): Promise<void> {
	if (!tellsParts(span)) return;
	const counted =
		span.kind === 'quarter' ? await countedIn(tx, span) : await fromQuarters(tx, span);
	const rows = counted.flatMap(({ officeId, trait, whole, parts }) =>
		shownParts(whole, parts).map((part) => ({ office_id: officeId, trait, ...part })),
	);
	await sql`
		insert into satisfaction.figure_trait (span, from_month, office_id, trait, value, answers)
		select ${span.kind}, ${span.from}::date, r.*
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
			as r (office_id bigint, trait text, value text, answers integer)`.execute(tx);
}

const part = sql`jsonb_build_object('value', t.value, 'answers', t.answers)`;

async function countedIn(tx: Tx, span: Span): Promise<Counted[]> {
	const { rows } = await sql<Counted>`
		select t.office_id as "officeId", trait, f.answers as whole, jsonb_agg(${part}) as parts
		from (
			select office_id, trait, value, sum(answers) as answers from satisfaction.month_trait
			where month >= ${span.from} and month < ${endOf(span)}
			group by office_id, trait, value
		) t
		join satisfaction.figure f on f.office_id = t.office_id and f.span = ${span.kind}
			and f.from_month = ${span.from} and f.dimension = 'office'
		group by t.office_id, trait, f.answers`.execute(tx);
	return rows.map((row) => ({ ...row, parts: asParts(row) }));
}

/** Longer periods add up what their quarters show, so that no difference tells what one hid. */
async function fromQuarters(tx: Tx, span: Span): Promise<Counted[]> {
	const { rows } = await sql<Counted>`
		select office_id as "officeId", trait, sum(answers)::integer as whole, jsonb_agg(${part}) as parts
		from (
			select office_id, trait, value, sum(answers) as answers from satisfaction.figure_trait
			where span = 'quarter' and from_month >= ${span.from} and from_month < ${endOf(span)}
			group by office_id, trait, value
			having count(*) = ${monthsIn[span.kind] / monthsIn.quarter}
		) t
		group by office_id, trait`.execute(tx);
	return rows;
}

/** Odd answers are no parts of a whole: each kind stands for itself. */
function asParts({ trait, parts, whole }: Counted): TraitCount[] {
	return trait === 'odd' ? parts.filter(({ answers }) => answers <= whole - 5) : parts;
}
