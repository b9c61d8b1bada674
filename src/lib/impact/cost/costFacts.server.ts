import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';

const priced = (
	alias: 'r' | 'f',
) => sql`jsonb_build_object('validFrom', ${sql.ref(`${alias}.valid_from`)},
	'idr', ${sql.ref(`${alias}.idr`)}, 'source', ${sql.ref(`${alias}.source`)},
	'mark', ${sql.ref(`${alias}.mark`)})`;

/** Rate, fees and gains of a day as one value of a statement that asks for more (`CostFacts`). */
export const costFacts = (today: Day) => sql`jsonb_build_object(
	'rate', (select ${priced('r')} from impact.hourly_rate r
		where r.valid_from <= ${today} order by r.valid_from desc limit 1),
	'rows', (select coalesce(jsonb_agg(jsonb_build_object('code', card.code, 'title', card.title,
			'serviceCategory', c.service_category, 'jp', card.jp, 'outcome', c.outcome,
			'found', jsonb_build_object('estimate', v.estimate, 'low', v.low, 'high', v.high),
			'aWeek', v.details->'aWeek', 'officersTrained', v.officers_trained,
			'fee', (select ${priced('f')} from impact.course_fee f
				where f.course_code = card.code and f.valid_from <= ${today}
				order by f.valid_from desc limit 1))), '[]')
		from impact.comparison_now n
		join impact.comparison c on c.id = n.comparison_id
		join impact.comparison_version v on v.id = n.version_id
		join learning.course_card card on card.code = c.treatment_code
		where c.treatment_kind = 'course' and c.outcome in ('minutes', 'ikm')
			and v.estimate is not null))`;
