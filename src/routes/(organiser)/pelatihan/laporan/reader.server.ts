import { branchesOf } from '#lib/people/index.ts';
import type { Reader } from '#lib/reports/index.ts';
import { principalIn } from '../../../../web/act.server.ts';

export const PURPOSE = 'laporan pengembangan kompetensi';

/** Who reads a report, for the branches of which he organises today. */
export function readerIn(locals: App.Locals): Reader {
	const who = principalIn(locals);
	return { officerId: who.officerId, branches: branchesOf(who, ['organiser']) };
}
