import type { Kysely } from 'kysely';
import {
	banksInUse,
	calibrateBank,
	escalateContests,
	endRounds,
	effectScheduled,
	endExpiredSittings,
	foldFigures,
	lapseProofs,
	followProfile,
	MIGRATE_JOB,
	migrateRatings,
	placeTalent,
	remindRaters,
	restandAll,
	PROFILE_JOB,
	ROUNDS_JOB,
} from '../competency/server.ts';
import {
	countDemand,
	endStaleBookings,
	forgetBookingAddresses,
	forgetCallNames,
	judgeEstimates,
	remindOfBookings,
} from '../counter/server.ts';
import { noteOverdue } from '../culture/server.ts';
import { CHECK_JOB, checkLedger, REMIND_JOB, remindTeams } from '../hours/server.ts';
import { carryOutPlan, carryOutRecheck, PLAN_JOB, proposeYear, study } from '../impact/server.ts';
import { refitTwins, refresh, sumMonths, valueOfficers } from '../impact/server.ts';
import { carryOutRoster } from '../people/server.ts';
import { abandonStale, freeKeptSeats, remindOfEnds, tidyMedia } from '../learning/server.ts';
import {
	escalateRequests,
	followAllTemplates,
	followTemplate,
	RULE_JOB,
	runRule,
	runRules,
	TEMPLATE_JOB,
} from '../plan/server.ts';
import type { Act } from '../platform/act.server.ts';
import { forgetDetails } from '../platform/imports/forget.server.ts';
import { detailsKeptDays } from '../platform/imports/run.ts';
import { escalate, tidyComplaints } from '../satisfaction/server.ts';
import { SEND_MAIL } from '../platform/mail/letter.ts';
import { sendMail } from '../platform/mail/send.server.ts';
import { sealAudit } from '../platform/seal.server.ts';
import type { DB } from '../platform/tables.ts';
import { closeMonths } from '../satisfaction/server.ts';
import { eraseDueFiles } from '../platform/erase.server.ts';
import { addDays, dayOf, instantAt } from '../time/index.ts';
import { COUNT_JOB, countStatements, SEND_JOB, sendReports } from '../reports/server.ts';
import {
	dropOldMonths,
	FORWARD_JOB,
	forwardStatements,
	makeMonths,
	MONTHS_JOB,
	RETENTION_JOB,
} from '../xapi/server.ts';
import * as arrows from './arrows.server.ts';
import { CARRIED } from './carried.server.ts';
import { followClasses } from './followClasses.server.ts';
import { lineImports } from './lineImports.server.ts';
import { remindOfTalks } from './talkReminders.server.ts';
import type { Task } from './task.ts';

function actOf(db: Kysely<DB>, now: Date, name: string): Act {
	return { db, now, today: dayOf(now), who: { kind: 'system', name }, purpose: name };
}

function carry(names: readonly (keyof typeof arrows)[]): Task {
	return async (payload, { db, now, origin }) => {
		const { fact, eventId } = payload as { fact: never; eventId: number };
		for (const name of names) await arrows[name](actOf(db, now, name), fact, eventId, origin);
	};
}

/** Every kind of job that the worker knows, by name. */
export const tasks: Record<string, Task> = {
	...Object.fromEntries(Object.entries(CARRIED).map(([fact, names]) => [fact, carry(names)])),
	...lineImports,
	'platform.sealAudit': async (_, { db, now }) => {
		while ((await sealAudit(db, now)) > 0);
	},
	'people.importRoster': async (payload, { db, now, files }) => {
		const { runId } = payload as { runId: number };
		await carryOutRoster({ db, now, today: dayOf(now) }, files, runId);
	},
	'platform.eraseOld': async (_, { db, now, files }) => {
		const act = actOf(db, now, 'eraseOld');
		while ((await eraseDueFiles(act, files)) > 0);
		await forgetDetails(db, instantAt(addDays(act.today, -detailsKeptDays), '00:00'));
	},
	[SEND_MAIL]: (payload, { db, ...rest }) =>
		sendMail(db, (payload as { mailId: number }).mailId, rest),
	'competency.lapseProofs': async (_, { db, now }) => {
		while ((await lapseProofs(actOf(db, now, 'lapseProofs'))) > 0);
	},
	'competency.escalateContests': async (_, { db, now }) => {
		while ((await escalateContests(actOf(db, now, 'escalateContests'))) > 0);
	},
	'competency.foldFigures': async (_, { db }) => {
		await foldFigures({ db });
	},
	'competency.restandAll': async (_, { db, now }) => {
		await restandAll(actOf(db, now, 'restandAll'));
	},
	'competency.effectScheduled': async (_, { db, now }) => {
		await effectScheduled(actOf(db, now, 'effectScheduled'));
	},
	'competency.endExpiredSittings': async (_, { db, now }) => {
		while ((await endExpiredSittings(actOf(db, now, 'endExpiredSittings'))) > 0);
	},
	'competency.calibrateBanks': async (_, { db, now }) => {
		for (const id of await banksInUse(db))
			await calibrateBank(actOf(db, now, 'calibrateBanks'), id);
	},
	[ROUNDS_JOB]: async (_, { db, now }) => {
		while ((await endRounds(actOf(db, now, 'endRounds'))) > 0);
	},
	'competency.followClasses': async (_, { db, now }) => {
		await followClasses(actOf(db, now, 'followClasses'));
	},
	'competency.placeTalent': async (_, { db, now }) => {
		await placeTalent(actOf(db, now, 'placeTalent'));
	},
	'competency.remindRaters': async (_, { db, now }) => {
		await remindRaters(actOf(db, now, 'remindRaters'));
	},
	[PROFILE_JOB]: async (payload, { db, now }) => {
		const { profileId } = payload as { profileId: number };
		await followProfile(actOf(db, now, 'followProfile'), profileId);
	},
	'learning.freeKeptSeats': async (_, { db, now }) => {
		await freeKeptSeats(actOf(db, now, 'freeKeptSeats'));
	},
	'learning.abandonStale': async (_, { db, now, origin }) => {
		while ((await abandonStale(actOf(db, now, 'abandonStale'), origin)) > 0);
	},
	'learning.remindOfEnds': async (_, { db, now }) => {
		await remindOfEnds(actOf(db, now, 'remindOfEnds'));
	},
	'learning.tidyMedia': async (_, { db, now }) => {
		await tidyMedia(actOf(db, now, 'tidyMedia'));
	},
	[MIGRATE_JOB]: async (payload, { db, now }) => {
		const { frameworkId } = payload as { frameworkId: number };
		await migrateRatings(actOf(db, now, 'migrateRatings'), frameworkId);
	},
	'counter.countDemand': async (_, { db, now }) => {
		await countDemand(actOf(db, now, 'countDemand'));
	},
	'counter.forgetCallNames': async (_, { db, now }) => {
		await forgetCallNames(actOf(db, now, 'forgetCallNames'));
	},
	'counter.endStaleBookings': async (_, { db, now }) => {
		await endStaleBookings(actOf(db, now, 'endStaleBookings'));
	},
	'counter.remindOfBookings': async (_, { db, now }) => {
		await remindOfBookings(actOf(db, now, 'remindOfBookings'));
	},
	'counter.forgetBookingAddresses': async (_, { db, now }) => {
		await forgetBookingAddresses(actOf(db, now, 'forgetBookingAddresses'));
	},
	'counter.judgeEstimates': async (_, { db, now }) => {
		while ((await judgeEstimates({ db, now })) > 0);
	},
	'culture.noteOverdue': async (_, { db, now }) => {
		await noteOverdue(actOf(db, now, 'noteOverdue'));
	},
	[TEMPLATE_JOB]: async (payload, { db, now }) => {
		const { templateId } = payload as { templateId: number };
		await followTemplate(actOf(db, now, 'followTemplate'), templateId);
	},
	'plan.followAllTemplates': async (_, { db, now }) => {
		await followAllTemplates(actOf(db, now, 'followAllTemplates'));
	},
	[RULE_JOB]: async (payload, { db, now }) => {
		await runRule(actOf(db, now, 'runRule'), (payload as { ruleId: number }).ruleId);
	},
	'plan.runRules': async (_, { db, now }) => {
		await runRules(actOf(db, now, 'runRules'));
	},
	'plan.remindOfTalks': async (_, { db, now }) => {
		await remindOfTalks(actOf(db, now, 'remindOfTalks'));
	},
	'plan.escalateRequests': async (_, { db, now }) => {
		await escalateRequests(actOf(db, now, 'escalateRequests'));
	},
	'satisfaction.escalate': async (_, { db, now }) => {
		while ((await escalate(actOf(db, now, 'escalate'))) > 0);
	},
	'satisfaction.tidyComplaints': async (_, { db, now }) => {
		await tidyComplaints(actOf(db, now, 'tidyComplaints'));
	},
	'satisfaction.closeMonths': async (_, { db, now }) => {
		await closeMonths(actOf(db, now, 'closeMonths'));
	},
	[REMIND_JOB]: async (payload, { db, now }) => {
		await remindTeams(actOf(db, now, 'remindTeams'), payload as Parameters<typeof remindTeams>[1]);
	},
	[CHECK_JOB]: async (_, { db, now }) => {
		await checkLedger(actOf(db, now, 'checkLedger'));
	},
	'impact.sumMonths': async (_, { db, now }) => {
		await sumMonths(actOf(db, now, 'sumMonths'));
	},
	[PLAN_JOB]: async (payload, { db, now }) => {
		await carryOutPlan(actOf(db, now, 'carryOutPlan'), (payload as { runId: number }).runId);
	},
	'impact.proposeYear': async (_, { db, now }) => {
		await proposeYear(actOf(db, now, 'proposeYear'));
	},
	'impact.valueOfficers': async (_, { db, now }) => {
		await valueOfficers(actOf(db, now, 'valueOfficers'));
	},
	'impact.judge': async (_, { db, now }) => {
		await refresh(actOf(db, now, 'judge'));
	},
	'impact.study': async (_, { db, now }) => {
		await study(actOf(db, now, 'study'));
	},
	'impact.recheck': async (payload, { db, now }) => {
		const { recheckId } = payload as { recheckId: number };
		await carryOutRecheck(actOf(db, now, 'recheck'), recheckId);
	},
	[FORWARD_JOB]: (_, { db, now, secret, forwardInside: allowInside }) =>
		forwardStatements({ db, now, secret, allowInside }),
	[SEND_JOB]: (_, { db, now, files }) => sendReports(actOf(db, now, 'sendReports'), files),
	[COUNT_JOB]: (_, { db, now }) => countStatements(actOf(db, now, 'countStatements')),
	[MONTHS_JOB]: (_, { db, now }) => makeMonths({ db, now }),
	[RETENTION_JOB]: async (_, { db, now }) => {
		await dropOldMonths(actOf(db, now, 'dropOldMonths'));
	},
	'impact.refitTwins': async (_, { db, now }) => {
		await refitTwins(actOf(db, now, 'refitTwins'));
	},
};
