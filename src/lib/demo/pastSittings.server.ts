import type pg from 'pg';
import { levelChances, modelOf, sittingRule } from '../competency/index.ts';
import type { Level, Task } from '../competency/index.ts';
import { abilityGrid, chanceOf, standingOf, summaryOf } from '../statistics/index.ts';
import type { Day } from '../time/index.ts';
import { addDays, instantAt } from '../time/index.ts';
import { miskeyed } from './miskeyed.ts';
import { seeded } from './random.ts';

type Item = { id: number; level: Level; task: Task };
type Taker = { id: number; level: number; sex: string };

/** An item in each bank that men of the same ability find harder, so that the screen has one to show. */
const unlikeAt = 4;
const unlikeBy = 1.6;

/** As many tests as try a bank out before it counts; in a small city some people sit it more than once. */
const [fewest, most] = [150, 400];

/**
 * Tests in which everybody answered every item of a competency. Whoever is believed to be at a level
 * answers as somebody of that level would.
 */
export async function pastSittings(
	pool: pg.Pool,
	competencyId: number,
	wish: { today: Day; seed: string; firstIds: readonly number[] },
): Promise<void> {
	const random = seeded(`${wish.seed}/sittings/${competencyId}`);
	const items = (await pool.query<Item>(itemsOf, [competencyId])).rows;
	const people = (await pool.query<Taker>(peopleOf, [competencyId, wish.firstIds, most])).rows;
	const grid = abilityGrid();
	const times = people.length === 0 ? 0 : Math.max(people.length, fewest);
	const rows = Array.from({ length: times }, (_, at) => {
		const person = people[at % people.length] as Taker;
		const theta = person.level - 3 + 0.6 * random.normal();
		const answers = items.map(({ id, level, task }, place) => {
			const model = modelOf(level);
			const harder = place === unlikeAt && person.sex === 'L' ? unlikeBy : 0;
			const knows = random.next() < chanceOf({ a: 1.4, d: 1.4 * model.d }, theta - harder);
			return { id, ...model, ...answered(task, knows, () => random.next()) };
		});
		const posterior = standingOf(
			answers,
			answers.map(({ credit }) => (credit > 0.66 ? 1 : 0)),
			grid,
		);
		const on = instantAt(addDays(wish.today, -50 + (at % 40)), '08:00').getTime() + at * 1000;
		return {
			officer: person.id,
			seed: `demo/${at}`,
			at: new Date(on).toISOString(),
			...summaryOf(posterior, grid),
			chances: levelChances(posterior, grid),
			answers,
		};
	});
	await pool.query(write, [competencyId, sittingRule, JSON.stringify(rows)]);
}

/** Who knows takes the best option, or the obvious one where the key is wrong. */
function answered(task: Task, knows: boolean, luck: () => number) {
	if (task.kind !== 'choice')
		return { credit: knows ? 1 : 0, response: { kind: task.kind, text: '' } };
	const best = task.options.findIndex(({ credit }) => credit === 1);
	const isMiskeyed = miskeyed.gift.includes(task.options[0]?.text ?? '-');
	const good = isMiskeyed ? 0 : Math.max(best, 0);
	const others = task.options.map((_, at) => at).filter((at) => at !== good);
	const bad = others[Math.floor(luck() * others.length)] ?? good;
	const chosen = knows ? good : bad;
	if (task.many) return { credit: knows ? 1 : 0, response: { kind: 'choice', chosen: [chosen] } };
	const credit = Math.max(0, task.options[chosen]?.credit ?? 0);
	return { credit, response: { kind: 'choice', chosen: [chosen] } };
}

const itemsOf = `
	select i.id, i.level, v.body->'task' as task
	from competency.item i join competency.item_version v on v.item_id = i.id
	where i.competency_id = $1 order by i.id`;

const peopleOf = `
	select n.officer_id as id, who.sex, coalesce((select sum(chance * at) from unnest(b.chances)
		with ordinality as known (chance, at)), 3)::double precision as level
	from competency.need n join people.officer who on who.id = n.officer_id
	left join competency.belief b on b.officer_id = n.officer_id and b.competency_id = n.competency_id
	where n.competency_id = $1
	order by n.officer_id = any($2::bigint[]) desc, hashint8(n.officer_id), n.officer_id limit $3`;

const write = `
	with sat as (
		insert into competency.sitting (officer_id, competency_id, seed, rule, started_at, ends_at,
			finished_at, theta, error, chances, counts)
		select officer, $1, seed, $2, at - interval '20 minutes', at + interval '40 minutes', at,
			theta, error, array(select jsonb_array_elements_text(chances)::double precision), false
		from jsonb_to_recordset($3::jsonb) as one (officer bigint, seed text, at timestamptz,
			theta double precision, error double precision, chances jsonb)
		returning id, seed, finished_at
	)
	insert into competency.sitting_item (sitting_id, position, item_id, version, trial, a, d, asked_at,
		response, credit, answered_at)
	select sat.id, answer.place, (answer.said->>'id')::bigint, 1, false, (answer.said->>'a')::double precision,
		(answer.said->>'d')::double precision, sat.finished_at - interval '10 minutes',
		answer.said->'response', (answer.said->>'credit')::real, sat.finished_at
	from jsonb_to_recordset($3::jsonb) as one (seed text, answers jsonb)
	join sat on sat.seed = one.seed
	cross join lateral jsonb_array_elements(one.answers) with ordinality as answer (said, place)`;
