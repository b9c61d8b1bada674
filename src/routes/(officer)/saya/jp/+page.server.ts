import { forecast, reachAt } from '#lib/hours/index.ts';
import { balanceOf, entriesIn } from '#lib/hours/server.ts';
import { enrolmentsOf } from '#lib/learning/server.ts';
import { parseDay } from '#lib/time/index.ts';
import { error } from '@sveltejs/kit';
import { principalIn } from '../../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { officerId } = principalIn(locals);
	const { db, today } = locals;
	const balance = await balanceOf(
		db,
		officerId,
		parseDay(url.searchParams.get('tahun') ?? '') ?? today,
	);
	if (!balance) error(404, 'not found');
	const { year, standing } = balance;
	const [entries, enrolments] = await Promise.all([
		entriesIn(db, officerId, year),
		enrolmentsOf(db, officerId),
	]);
	const open = enrolments.filter(({ passedAt }) => passedAt === null);
	const underWay = open.reduce((sum, { jp }) => sum + jp, 0);
	const days = entries.map(({ learnedOn, counted }) => ({ day: learnedOn, jp: counted }));
	const missing = standing.kind === 'minimum' ? standing.missing : 0;
	return {
		balance,
		entries,
		underWay,
		open: open.map(({ code, title, jp }) => ({ code, title, jp })),
		isNow: year.from <= today && (year.to === null || today < year.to),
		forecast: forecast(standing.counted, underWay, days, year, today),
		reach: standing.kind === 'minimum' ? reachAt(days, missing, year, today) : null,
	};
};
