import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { yearOf } from '../../time/index.ts';
import type { OfficialRule } from './official-rule.ts';
import { maySetRules } from './policy-official.ts';
import type { NineBoxRule } from './talent.ts';

export type RuleSet =
	| { readonly ok: true; readonly version: number }
	| { readonly ok: false; readonly reason: 'notYours' | 'past' | 'changedMeanwhile' };

type Wish<Rule> = Omit<Rule, 'version'> & {
	/** The version that was read: a form sent twice, or after another one, adds nothing. */
	readonly after: number;
};

/** Adds a version of the rule of best or latest, from today or later. */
export function setOfficialRule(
	act: Act,
	who: Principal,
	wish: Wish<OfficialRule>,
): Promise<RuleSet> {
	const isPast = wish.validFrom < act.today;
	return setting(act, who, { kind: 'official_rule', after: wish.after, isPast, wish }, (tx) =>
		sql`insert into competency.official_rule
				(version, valid_from, picks, across, reason, set_by, set_at)
			values (${wish.after + 1}, ${wish.validFrom}, ${JSON.stringify(wish.picks)}::jsonb,
				${wish.across}, ${wish.reason}, ${who.officerId}, ${act.now})
			on conflict do nothing returning version`.execute(tx),
	);
}

/** Adds a version of the cuts of the nine boxes, from this year or a later one. */
export function setNineBoxRule(
	act: Act,
	who: Principal,
	wish: Wish<NineBoxRule>,
): Promise<RuleSet> {
	const isPast = wish.fromYear < yearOf(act.today);
	return setting(act, who, { kind: 'nine_box_rule', after: wish.after, isPast, wish }, (tx) =>
		sql`insert into competency.nine_box_rule
				(version, from_year, measure, low, high, reason, set_by, set_at)
			values (${wish.after + 1}, ${wish.fromYear}, ${wish.measure}, ${wish.low}, ${wish.high},
				${wish.reason}, ${who.officerId}, ${act.now})
			on conflict do nothing returning version`.execute(tx),
	);
}

function setting(
	act: Act,
	who: Principal,
	asked: { kind: string; after: number; isPast: boolean; wish: object },
	add: (tx: Tx) => Promise<{ rows: unknown[] }>,
): Promise<RuleSet> {
	return act.db.transaction().execute(async (tx): Promise<RuleSet> => {
		const { rows: top } = await sql<{ id: number }>`
			select unit_id as id from people.top_unit`.execute(tx);
		if (!maySetRules(who, top[0]?.id ?? null)) return { ok: false, reason: 'notYours' };
		if (asked.isPast) return { ok: false, reason: 'past' };
		await sql`select pg_advisory_xact_lock(hashtext(${`competency.${asked.kind}`}))`.execute(tx);
		const { rows: newest } = await sql<{ version: number }>`
			select max(version) as version from ${sql.table(`competency.${asked.kind}`)}`.execute(tx);
		if (newest[0]?.version !== asked.after) return { ok: false, reason: 'changedMeanwhile' };
		await add(tx);
		const version = asked.after + 1;
		await record(tx, act, {
			act: 'competency.ruleSet',
			subject: `competency.${asked.kind}`,
			subjectId: version,
			after: asked.wish,
		});
		return { ok: true, version };
	});
}
