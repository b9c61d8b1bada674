import { typedCohort } from '../templates/typedOf.ts';
import type { IfThen, RuleIf, RuleThen } from './ifThen.ts';

/** A rule as its form shows it. */
export function typedRule(rule: IfThen): Record<string, string> {
	const { name: nama, version, competencyCode: kompetensi, cohort, when, then } = rule;
	const versi = String(version);
	return { nama, versi, kompetensi, ...typedCohort(cohort), ...typedIf(when), ...typedThen(then) };
}

function typedIf(when: RuleIf): Record<string, string> {
	const { cause: sebab } = when;
	if (when.cause === 'expires') return { sebab, hari: String(when.days) };
	if (when.cause === 'scored')
		return { sebab, rentang: String(when.days), bawah: String(when.below) };
	if (when.cause === 'unlikely') return { sebab, peluang: String(Math.round(when.chance * 100)) };
	return { sebab };
}

function typedThen(then: RuleThen): Record<string, string> {
	const { act: lalu } = then;
	if (then.act === 'course') return { lalu, kursus: then.courseCode, batas: String(then.dueDays) };
	if (then.act === 'tell') return { lalu };
	const { toLevel, formCode: bentuk, hours, dueDays } = then;
	return { lalu, ke: String(toLevel), bentuk, jp: String(hours), tenggat: String(dueDays) };
}
