import { branchesOf } from '#lib/people/index.ts';
import type { Reader } from '#lib/reports/index.ts';
import { principalIn } from '../../../../web/act.server.ts';

export const PURPOSE = 'laporan pengembangan kompetensi';

/** Who reads a report, for the branches of which he organises today. */
export function readerIn(locals: App.Locals): Reader {
	const who = principalIn(locals);
	return { officerId: who.officerId, branches: branchesOf(who, ['organiser']) };
}

/** An id in an address; 0, which no report has, where it is none. */
export const idIn = (text: string): number => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0);
