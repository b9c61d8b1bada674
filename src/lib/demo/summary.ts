import type { Day } from '../time/index.ts';
import type { DemoAccount } from './heroes.ts';
import type { DemoSize } from './size.ts';
import type { TrueEffect } from './truth.ts';

/** What was loaded; the setting 'demo' keeps all but the accounts, which stand in 'demo.accounts'. */
export type DemoSummary = {
	readonly size: DemoSize;
	readonly seed: string;
	readonly today: Day;
	/** first and last day of the simulated visits before today */
	readonly span: { readonly from: Day; readonly to: Day };
	/** rows by table */
	readonly rows: Readonly<Record<string, number>>;
	readonly seconds: Readonly<Record<string, number>>;
	readonly truth: readonly TrueEffect[];
	readonly accounts: readonly DemoAccount[];
};
