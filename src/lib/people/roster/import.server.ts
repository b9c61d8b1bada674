import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordEach } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announceAll } from '../../platform/events.server.ts';
import { DefectList, type Defects } from '../../platform/tabular/defects.ts';
import * as apply from './apply.server.ts';
import { checkRoster, type CheckedRoster, type Watch } from './checking.server.ts';
import { keptColumns } from './columns.ts';
import type { RosterOutcome, RosterSummary } from './outcome.ts';
import { planSteps, stageRows } from './plan.server.ts';
import { summarise } from './summary.server.ts';
import { knownUnits, writePosts, writeUnits, type UnitChange } from './tree.server.ts';
import { planTree, type PlannedUnit } from './tree.ts';

/** Officers an event: a job of bounded size, however large the roster. */
const officersAnEvent = 500;

export type RosterFile = { readonly path: string };
export type RosterOptions = {
	/** Check everything and take it back. */
	readonly dryRun: boolean;
	/** Names this import in its events; the run's id, so that a repeated job announces nothing new. */
	readonly key?: string;
	readonly watch?: Watch;
	/** Writes down the end in the transaction of the import; false when it came too late to apply. */
	readonly settle?: (tx: Tx, summary: RosterSummary) => Promise<boolean>;
};

/**
 * Imports a roster in the SIASN export format, XLSX or CSV: all of it in one transaction, or none.
 * A check does exactly the same and takes it back, so that it cannot promise what applying refuses.
 * The same file a second time changes nothing.
 *
 * importRoster(act, { path: 'roster.xlsx' }, { dryRun: true })
 *   → { ok: true, applied: false, summary: { rows: 1500, added: 12, … } }
 */
export async function importRoster(
	act: Act,
	file: RosterFile,
	options: RosterOptions,
): Promise<RosterOutcome> {
	const watch = options.watch ?? (async () => 'go' as const);
	const checked = await checkRoster(file.path, act.today, watch);
	if (!checked.ok) return checked;
	try {
		const summary = await act.db
			.transaction()
			.execute((tx) => applyRoster(tx, act, checked, { ...options, watch }));
		return { ok: true, applied: true, summary };
	} catch (end) {
		if (end instanceof TakenBack) return end.outcome;
		throw end;
	}
}

/** Ends the transaction without a trace and carries the outcome out of it. */
class TakenBack extends Error {
	readonly outcome: RosterOutcome;
	constructor(outcome: RosterOutcome) {
		super(outcome.ok ? 'checked' : outcome.reason);
		this.outcome = outcome;
	}
}

async function applyRoster(
	tx: Tx,
	act: Act,
	roster: CheckedRoster,
	options: RosterOptions & { watch: Watch },
): Promise<RosterSummary> {
	const rows = roster.staging.rows;
	const mayGoOn = async () => {
		if ((await options.watch(rows, rows)) === 'stop')
			throw new TakenBack({ ok: false, reason: 'cancelled' });
	};
	await sql`select pg_advisory_xact_lock(hashtext('people.importRoster'))`.execute(tx);
	const units = await plannedUnits(tx, roster);
	const unitChanges = await writeUnits(tx, units);
	const postsAdded = await writePosts(tx, [...roster.assembly.posts.values()]);
	await recordUnits(tx, act, unitChanges);
	await stageRows(tx, roster.staging.pieces());
	await mayGoOn();
	await planSteps(tx, act.today);
	const summary = await summarise(tx, {
		rows,
		unitsAdded: unitChanges.filter((unit) => unit.added).length,
		unitsChanged: unitChanges.filter((unit) => !unit.added).length,
		postsAdded,
		warnings: roster.warnings.list(),
	});
	await apply.recordSteps(tx, act);
	await mayGoOn();
	await apply.writeOfficers(tx, act.now);
	await apply.closeAppointments(tx);
	refuseUnitsStillLed(rows, await apply.unitsStillLed(tx));
	await mayGoOn();
	await apply.openAppointments(tx, 'SIASN', act.today);
	await announceOpened(tx, act, options.key ?? act.now.toISOString());
	await mayGoOn();
	if (options.dryRun) throw new TakenBack({ ok: true, applied: false, summary });
	if (options.settle && !(await options.settle(tx, summary)))
		throw new TakenBack({ ok: false, reason: 'cancelled' });
	return summary;
}

const treeFields = {
	unitNameMissing: 'unitName',
	unitUnknown: 'parentCode',
	unitTreeHasCycle: 'parentCode',
	otherInstitution: 'topCode',
} as const;

/** The tree that results, or the defects of all rows: the file's own and those of its tree. */
async function plannedUnits(tx: Tx, roster: CheckedRoster): Promise<PlannedUnit[]> {
	const { units, top } = roster.assembly;
	const plan = planTree(units, await knownUnits(tx), top);
	for (const { row, reason, code, detail } of plan.defects) {
		const { column } = keptColumns[treeFields[reason]];
		roster.defects.add({ row, column, value: code, reason, detail });
	}
	if (roster.defects.total > 0) throw refused(roster.staging.rows, roster.defects.list());
	return plan.units;
}

function refuseUnitsStillLed(rows: number, stillLed: apply.StillLed[]): void {
	if (stillLed.length === 0) return;
	const defects = new DefectList();
	for (const { row_number: row, unit, leader } of stillLed)
		defects.add({
			row,
			column: keptColumns.unitCode.column,
			value: unit,
			reason: 'unitStillLed',
			detail: leader,
		});
	throw refused(rows, defects.list());
}

function refused(rows: number, defects: Defects): TakenBack {
	return new TakenBack({ ok: false, reason: 'rowsDefective', rows, defects });
}

async function recordUnits(tx: Tx, act: Act, changes: readonly UnitChange[]): Promise<void> {
	if (changes.length === 0) return;
	await recordEach(
		tx,
		act,
		sql`
		select case when added then 'people.unitAdded' else 'people.unitChanged' end as act,
			'people.unit' as subject, id::text as subject_id, null::bigint as about_officer_id,
			case when not added then before end as before, after
		from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
			as changed (id bigint, added boolean, before jsonb, after jsonb)`,
	);
}

/** One event for up to 500 officers who hold another post now. */
async function announceOpened(tx: Tx, act: Act, key: string): Promise<void> {
	const { rows } = await sql<{ batch: number; officer_ids: number[] }>`
		select batch, json_agg(officer_id order by officer_id) as officer_ids
		from (
			select officer_id, (row_number() over (order by officer_id) - 1) / ${officersAnEvent}::int as batch
			from roster_plan where step in ('opened', 'moved', 'corrected')
		) numbered
		group by batch order by batch
	`.execute(tx);
	const facts = rows.map(({ batch, officer_ids: officerIds }) => ({
		name: 'people.appointmentsOpened',
		key: `${key}:${batch}`,
		payload: { officerIds, day: act.today },
	}));
	await announceAll(tx, act, facts);
}
