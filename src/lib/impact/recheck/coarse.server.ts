import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { outcomeOf } from '../comparison/index.ts';
import { adoptedBy } from '../comparison/rules-adopted.ts';
import { coarseCells, coarseGroups } from '../comparison/rules-coarse.ts';
import type { CoarseCell } from '../comparison/rules-coarse.ts';
import { outcomesOf } from '../comparison/outcome.ts';
import { panelOf } from '../comparison/store-panel.server.ts';
import { studyById } from '../comparison/store-study.server.ts';
import { toldBy } from '../comparison/store-told.server.ts';
import { treatmentDays } from '../comparison/store-treatment.server.ts';
import type { ToldInFull } from '../comparison/told.ts';

export type CoarsePanel = {
	readonly told: ToldInFull;
	readonly cells: readonly CoarseCell[];
	/** Code of each service by its number. */
	readonly services: ReadonlyMap<number, string>;
};

/** The panel of a version as anybody may have it: cohorts, services and weeks, no officer, no thin cell. */
export async function coarsePanel(db: Db, versionId: number): Promise<CoarsePanel | null> {
	const [told] = await toldBy(db, sql`where v.id = ${versionId}`);
	const study = told && (await studyById(db, told.studyId));
	const outcome = told && outcomeOf(told.subject.outcome);
	if (!told || !study || !outcome) return null;
	const { kind, code, serviceCategory } = told.subject;
	const reading = { keySeed: study.keySeed, until: study.dataUntil };
	const wanted =
		kind === 'level'
			? { courses: [], competencies: [code] }
			: { courses: [code], competencies: [] };
	const days = (await treatmentDays(db, reading, wanted)).filter((one) => one.kind === kind);
	const panel = await panelOf(db, serviceCategory, reading);
	const place = outcomesOf(outcome.side).findIndex(({ key }) => key === outcome.key);
	const adopted = adoptedBy(panel.keys, days);
	const side = panel.sides[outcome.side];
	const { rows } = await sql<{ id: number; code: string }>`
		select service_id as id, code from counter.service_card`.execute(db);
	return {
		told,
		cells: coarseCells(side, coarseGroups(side, adopted), place),
		services: new Map(rows.map((row) => [row.id, row.code])),
	};
}
