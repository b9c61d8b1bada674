import type { TodayOfPlan } from '#lib/plan/index.ts';
import type { Day } from '#lib/time/index.ts';
import type { ExpectedSession } from '#lib/learning/index.ts';
import { meetingWords } from '#lib/learning/classes/wording-classes.ts';
import type { Kind } from '#lib/ui/kind.ts';
import * as m from '#lib/words/messages.js';

type Today = {
	plan: Omit<TodayOfPlan, 'reached'>;
	today: Day;
	courses: { title: string; code: string; dueOn: Day | null }[];
	/** Certificates that a refresher would renew by now. */
	ending: { title: string; code: string; term: { endsOn: Day } | null }[];
	sessions: readonly ExpectedSession[];
	promises: { id: number; behaviour: string; dueOn: Day | null; status: string }[];
};
type Task = {
	label: string;
	href?: string;
	hint?: string;
	status: { kind: Kind; label: string };
};

/** What waits for the officer today, the most pressing first; each says why it is here. */
export function tasksOf(today: Today, written: (day: Day) => string): Task[] {
	const { plan, courses, ending, promises, sessions } = today;
	const answer: Task[] = plan.proposed
		? [
				{
					label: m.pages_today_proposed({ n: plan.proposed }),
					href: '/saya/rencana',
					hint: m.pages_today_proposed_why(),
					status: { kind: 'active', label: m.pages_today_yours() },
				},
			]
		: [];
	const waiting: Task[] = plan.waiting
		? [
				{
					label: m.pages_today_waiting({ n: plan.waiting }),
					href: '/saya/rencana',
					status: { kind: 'neutral', label: m.pages_today_supervisors() },
				},
			]
		: [];
	return [
		...sessions.map(sessionTask(today.today)),
		...plan.tasks.map(waitingTask(written)),
		...inboxTask(plan.inbox),
		...promises.map(promiseTask(written)),
		...answer,
		...courses.map(courseTask(written)),
		...ending.map(endingTask(written)),
		...waiting,
	];
}

function sessionTask(today: Day) {
	return (session: ExpectedSession): Task => ({
		label: session.title,
		href: session.teaches
			? `/saya/mengajar/${session.sessionId}`
			: `/saya/kelas/${session.classId}`,
		hint: `${meetingWords(session)}. ${session.teaches ? m.pages_today_teach() : m.pages_today_attend()}`,
		status:
			session.day === today
				? { kind: 'active', label: m.pages_today_class() }
				: { kind: 'neutral', label: m.pages_today_class_tomorrow() },
	});
}

function promiseTask(written: (day: Day) => string) {
	return ({ behaviour, dueOn, status }: Today['promises'][number]): Task => ({
		label: behaviour,
		href: '/saya/janji',
		...(dueOn && { hint: m.pages_today_promise_due({ day: written(dueOn) }) }),
		status:
			status === 'overdue'
				? { kind: 'warn', label: m.pages_today_overdue() }
				: { kind: 'active', label: m.pages_today_running() },
	});
}

function endingTask(written: (day: Day) => string) {
	return ({ title, code, term }: Today['ending'][number]): Task => ({
		label: m.refresher_task({ title }),
		href: `/saya/belajar/${code}/sertifikat`,
		...(term && { hint: m.refresher_task_until({ day: written(term.endsOn) }) }),
		status: { kind: 'warn', label: m.refresher_task_renew() },
	});
}

function courseTask(written: (day: Day) => string) {
	return ({ title, code, dueOn }: Today['courses'][number]): Task => ({
		label: title,
		href: `/saya/belajar/${code}`,
		hint: dueOn ? m.pages_today_course_due({ day: written(dueOn) }) : m.pages_today_course_open(),
		status: { kind: 'active', label: m.pages_today_running() },
	});
}

const waitingTasks = {
	sheet: { href: '/saya/putaran', words: m.step_today_sheets },
	confirm: { href: '/tim/putaran', words: m.step_today_confirm },
	answer: { href: '/saya/sanggahan', words: m.step_today_answer },
} as const;

function waitingTask(written: (day: Day) => string) {
	return ({ task, n, until }: TodayOfPlan['tasks'][number]): Task => ({
		label: waitingTasks[task].words({ n }),
		href: waitingTasks[task].href,
		...(until && { hint: m.step_today_until({ day: written(until) }) }),
		status: { kind: 'active', label: m.pages_today_yours() },
	});
}

function inboxTask(n: number): Task[] {
	if (n === 0) return [];
	const status = { kind: 'active', label: m.pages_today_yours() } as const;
	return [{ label: m.step_today_inbox({ n }), href: '/saya/persetujuan', status }];
}
