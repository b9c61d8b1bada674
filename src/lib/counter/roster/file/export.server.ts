import type { Cell } from '../../../platform/tabular/cell.ts';
import type { Db } from '../../../platform/database.server.ts';
import { addDays } from '../../../time/index.ts';
import type { Day } from '../../../time/index.ts';
import { isAway } from '../absence.ts';
import type { OfficeRoster } from '../store-roster.server.ts';
import { dutyColumns, partTexts, whatTexts } from './columns.ts';
import { nipByOfficer } from './store-file.server.ts';

/** The roster of some days as rows of a file that takeRosterFile reads back; the header first. */
export async function rosterFileOf(
	db: Db,
	roster: OfficeRoster,
	{ from, to }: { from: Day; to: Day },
): Promise<Cell[][]> {
	const nips = await nipByOfficer(
		db,
		roster.officers.map(({ officerId }) => officerId),
	);
	const rows: Cell[][] = [Object.values(dutyColumns).map(({ column }) => column)];
	for (let day = from; day < to; day = addDays(day, 1))
		for (const { officerId, name } of roster.officers) {
			const who = [nips.get(officerId) ?? '', name, day];
			for (const duty of roster.duties)
				if (duty.officerId === officerId && duty.day === day)
					rows.push([
						...who,
						whatTexts.duty,
						partTexts[duty.part],
						duty.part === 'whole' ? String(duty.breakTurn) : '',
					]);
			for (const absence of roster.absences)
				if (absence.officerId === officerId && isAway(absence, day))
					rows.push([...who, whatTexts[absence.kind], partTexts[absence.part], '']);
		}
	return rows;
}
