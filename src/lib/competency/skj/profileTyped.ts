import { requirementKinds } from './profile.ts';
import type { ProfileBody } from './profile.ts';
import type { DemandChoice } from './demand.ts';

export type ProfileTyped = Readonly<Record<string, string>>;

/** The fields of the form as a version has them; choices give what is demanded now. */
export function profileTyped(
	written: ProfileBody | null,
	choices: readonly DemandChoice[],
): ProfileTyped {
	const demandOf = (choice: DemandChoice) =>
		written ? written.demands.find(({ code }) => code === choice.code) : choice.own;
	const demands = choices.flatMap((choice) => {
		const demand = demandOf(choice);
		return [
			[`tingkat-${choice.code}`, String(demand?.level ?? '')],
			[`sampai-${choice.code}`, String(demand?.upTo ?? '')],
			[`bobot-${choice.code}`, demand?.weight ?? 'mutlak'],
		];
	});
	const requirements = requirementKinds.flatMap((kind) => {
		const found = written?.requirements.find((one) => one.kind === kind);
		return [
			[`syarat-${kind}`, found?.text ?? ''],
			[`bobot-${kind}`, found?.weight ?? 'perlu'],
		];
	});
	return {
		urusan: written?.affair ?? '',
		ikhtisar: written?.summary ?? '',
		kinerja: written?.results.join('\n') ?? '',
		...Object.fromEntries([...demands, ...requirements]),
	};
}
