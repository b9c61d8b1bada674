import { sql } from 'kysely';
import { openTeamRound } from '../../src/lib/competency/server.ts';
import { callNext, finish, openDesk, start } from '../../src/lib/counter/server.ts';
import { agree, propose } from '../../src/lib/culture/server.ts';
import {
	acceptProposal,
	answerTraining,
	askTraining,
	openProposals,
} from '../../src/lib/impact/server.ts';
import { withdrawCertificate } from '../../src/lib/learning/server.ts';
import { approveGoal, acceptGoal } from '../../src/lib/plan/server.ts';
import { aToldSeat } from './toldSeat.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { addDays } from '../../src/lib/time/index.ts';
import { announce } from '../../src/lib/platform/events.server.ts';
import { createAccount } from '../../src/lib/platform/identity/account.server.ts';
import { elements } from '../../src/lib/satisfaction/index.ts';
import { answerSurvey } from '../../src/lib/satisfaction/server.ts';
import { surveyToken } from '../../src/lib/satisfaction/token.server.ts';
import { anObservation, aTeam } from './competency.ts';
import { aContest, aContestedTeam } from './contest.ts';
import { anOffice, aQualification, aVisit } from './counter.ts';
import { aLeader, aServedSeason, theTop } from './impact.ts';
import { aCoursePassed, courseCode } from './learning.ts';
import { anOfficer } from './people.ts';
import { aLeaderOf } from './rounds.ts';
import { aDeskOfficer, aHead, anOrganiser } from './training.ts';
import { by } from './plan.ts';
import { aPriorClaim, decideAPrior } from './prior.ts';
import { runTheRules } from './ringRules.ts';
import { holdAClass } from './ringClass.ts';
import { planAYear } from './ringCycle.ts';
import { drill } from './ringDrill.ts';

/** Carries on what has been announced since. */
type CarryOn = () => Promise<void>;

/** Once around: what each room's people do, in the order in which one leads to the next. */
export async function onceAround(act: Act, carryOn: CarryOn): Promise<void> {
	const team = await aTeam(act);
	await hold(act, team);
	await carryOn();
	await anObservation(act, { officerId: team.memberId, level: 1 });
	await carryOn();
	await decideGoal(act, team);
	await carryOn();
	await aCoursePassed(act.db, { officerId: team.memberId, days: ['2026-11-23', '2026-11-24'] });
	await promise(act, team);
	await anObservation(act, { officerId: team.memberId, level: 5, source: 'assessment' });
	await carryOn();
	await contest(act);
	await carryOn();
	await recognise(act);
	await carryOn();
	const token = await serve(act, team);
	await carryOn();
	await answer(act, token);
	await carryOn();
	await decideProposal(act);
	await carryOn();
	await askAndAnswer(act);
	await carryOn();
	await tellTimetable(act, team);
	await acceptLine(act);
	await drawSeats(act, team);
	await carryOn();
	await holdAClass(act, team.supervisorId, carryOn);
	await withdraw(act, team);
	await carryOn();
	await planAYear(act, carryOn);
	await runTheRules(act, team, carryOn);
	await askAround(act, team);
	await drill(act, team.memberId);
	await carryOn();
}

type Team = Awaited<ReturnType<typeof aTeam>>;

/** The two facts that a roster announces, and the account to which a supervisor's letters go. */
async function hold(act: Act, { memberId, supervisorId, unitId, postId }: Team) {
	const account = { officerId: supervisorId, name: 'Atasan', username: 'atasan' };
	const password = 'sepeda lipat di atas awan 41';
	await createAccount(act.db, { ...account, email: 'atasan@contoh.id', password }, act.now);
	await sql`delete from competency.need where officer_id = ${memberId}`.execute(act.db);
	await act.db.transaction().execute(async (tx) => {
		const { today } = act;
		const one = { officerId: memberId, unitId, postId, day: today };
		await announce(tx, act, { name: 'people.appointmentOpened', key: '1', payload: one });
		const many = { officerIds: [memberId, supervisorId], day: today };
		await announce(tx, act, { name: 'people.appointmentsOpened', key: '1', payload: many });
	});
}

async function decideGoal(act: Act, { memberId, supervisorId }: Team) {
	const { id } = await act.db
		.selectFrom('plan.goal')
		.select('id')
		.where('officer_id', '=', memberId)
		.executeTakeFirstOrThrow();
	await acceptGoal(by(act, memberId), id);
	await approveGoal(by(act, supervisorId, 'supervisor'), id);
}

async function promise(act: Act, { memberId, supervisorId }: Team) {
	const behaviour = 'Menyebut langkah berikutnya sebelum warga pergi';
	const wish = { officerId: memberId, courseCode, behaviour, hours: 3, releaseDay: act.today };
	const made = await propose(by(act, memberId), wish);
	if (!made.ok) throw new Error(made.reason);
	await agree(by(act, supervisorId, 'supervisor'), made.promiseId);
}

/** An officer contests a level before the superior of the supervisor, who reads mail. */
async function contest(act: Act) {
	const { memberId, superior } = await aContestedTeam(act);
	const { officerId } = superior;
	const account = { officerId, name: 'Atasan lain', username: 'atasanlain' };
	const password = 'perahu kertas di danau 73';
	await createAccount(act.db, { ...account, email: 'atasanlain@contoh.id', password }, act.now);
	await anObservation(act, { officerId: memberId, level: 2 });
	await aContest(act, { memberId, key: 'cincin' });
}

/** An officer has learned elsewhere; an organiser who reads mail recognises it. */
async function recognise(act: Act) {
	const { memberId, organiser } = await aContestedTeam(act);
	const { officerId } = organiser;
	const account = { officerId, name: 'Pemutus', username: 'pemutus' };
	const password = 'layang-layang di atas sawah 58';
	await createAccount(act.db, { ...account, email: 'pemutus@contoh.id', password }, act.now);
	await decideAPrior(act, organiser, await aPriorClaim(act, memberId, 'cincin'));
}

/** The supervisor asks around about the member: both hear of it, and those who are asked. */
async function askAround(act: Act, { memberId, supervisorId, unitId }: Team) {
	await anOfficer(act.db, { unitId });
	const opened = await openTeamRound(
		by(act, supervisorId, 'supervisor'),
		aLeaderOf(unitId, supervisorId),
		{
			...{ key: 'putaran-cincin', title: 'Umpan balik', level: null, codes: ['M.3'] },
			...{ lastDay: addDays(act.today, 10), officerIds: [memberId] },
		},
	);
	if (!opened.ok) throw new Error(opened.reason);
}

/** Gives the token of the served visit, for which at first nobody qualified was there. */
async function serve(act: Act, { unitId }: Team): Promise<string> {
	const office = await anOffice(act.db, { unitId });
	const officerId = await anOfficer(act.db);
	await aQualification(act.db, { officerId });
	const { id: visitId, token } = await aVisit(act.db, { officeId: office.id });
	const unproven = await anOfficer(act.db);
	await openDesk(act, { deskId: office.deskIds[1] ?? 0, officerId: unproven });
	await openDesk(act, { deskId: office.deskIds[0] ?? 0, officerId });
	await callNext(act, officerId);
	await start(act, { visitId, officerId });
	await finish(act, { visitId, officerId });
	return token;
}

async function answer(act: Act, visitToken: string) {
	await aServedSeason(act.db, 'ring', { code: 'CEPAT' }, { officers: 40, trained: 18, effect: -2 });
	const scores = Object.fromEntries(elements.map((element) => [element, 4]));
	const given = await answerSurvey(act, surveyToken(visitToken), scores as never);
	if (!given.ok) throw new Error(given.reason);
}

async function decideProposal(act: Act) {
	const [proposal] = await openProposals(act.db);
	if (!proposal) throw new Error('no proposal');
	const leader = aLeader(await anOfficer(act.db), await theTop(act.db));
	const decided = await acceptProposal(by(act, leader.officerId, 'leader'), leader, proposal.id);
	if (!decided.ok) throw new Error(decided.reason);
}

/** A head asks for somebody at the desks to be trained, and an organiser takes it on. */
async function askAndAnswer(act: Act) {
	const office = await anOffice(act.db);
	const head = aHead(await anOfficer(act.db), office.unitId);
	const organiser = anOrganiser(await anOfficer(act.db), office.unitId);
	const asked = await askTraining(by(act, head.officerId, 'headOfOffice'), head, {
		...{ key: 'minta-pelatihan-0123456789', office, competencyCode: 'T.IZIN', level: 2 },
		officers: [await aDeskOfficer(act.db, office.unitId)],
		...{ why: 'Perizinan bergantung pada satu orang.', said: null },
	});
	if (!asked.ok) throw new Error(asked.reason);
	const { requestId } = asked;
	const said = { decision: 'accepted', requestId } as const;
	const done = await answerTraining(by(act, organiser.officerId, 'organiser'), organiser, said);
	if (!done.ok) throw new Error(done.reason);
}

/** The lot of a trial gave the supervisor a seat in one course, and promised another. */
async function drawSeats(act: Act, { supervisorId }: Team) {
	const given = { trialId: 1, officerId: supervisorId, courseCode, dueOn: null };
	const later = { courseTitle: 'Kelas', promisedOn: '2027-06-01' };
	await act.db.transaction().execute(async (tx) => {
		await announce(tx, act, { name: 'impact.seatGiven', key: '1', payload: given });
		const promised = { ...given, ...later };
		await announce(tx, act, { name: 'impact.seatPromised', key: '1', payload: promised });
	});
}

/** A line of next year's list that a leader accepted. */
async function acceptLine(act: Act) {
	const payload = { lineId: 1, year: 2027, courseCode, sentence: { seats: 12 }, decidedBy: null };
	await act.db
		.transaction()
		.execute((tx) => announce(tx, act, { name: 'impact.yearLineAccepted', key: '1', payload }));
}

/** A class of a timetable in which the member has a seat, as impact tells it. */
async function tellTimetable(act: Act, { memberId, unitId }: Team) {
	const seat = await aToldSeat(act, memberId);
	const sessions = [{ day: '2026-12-08', from: 16, to: 24 }];
	const told = {
		...{ id: seat.classId, code: 'K-1', courseCode, title: 'Kelas', place: null, sessions },
		...{ trainer: null, seatsMin: 1, seatsMax: 10 },
	};
	const joined = [{ officerId: memberId, class: { ...told, competencyCode: 'M.3' } }];
	const payload = {
		timetableId: seat.timetableId,
		publicationId: seat.publicationId,
		name: 'Triwulan',
		unitId,
		officeId: seat.officeId,
		joined,
		left: [],
	};
	await act.db
		.transaction()
		.execute((tx) => announce(tx, act, { name: 'impact.timetablePublished', key: '1:1', payload }));
}

/** The member's certificate is withdrawn by an organiser of the branch. */
async function withdraw(act: Act, { memberId, unitId }: Team) {
	const { number } = await act.db
		.selectFrom('learning.certificate')
		.innerJoin('learning.enrolment', 'learning.enrolment.id', 'learning.certificate.enrolment_id')
		.select('number')
		.where('officer_id', '=', memberId)
		.executeTakeFirstOrThrow();
	const organiser = anOrganiser(await anOfficer(act.db), unitId);
	const asked = { number, reason: 'Ujian dikerjakan orang lain' };
	const done = await withdrawCertificate(by(act, organiser.officerId), organiser, asked);
	if (!done.ok) throw new Error(done.reason);
}
