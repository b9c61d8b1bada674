import type { Kysely } from 'kysely';
import type { Principal } from '#lib/people/principal.ts';
import type { DB } from '#lib/platform/tables.ts';
import type { Day } from '#lib/time/day.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			status: number;
			requestId?: string;
		}
		interface Locals {
			db: Kysely<DB>;
			principal: Principal | null;
			sessionId: string | null;
			/** Whether the account asks for a one-time code. */
			hasCode: boolean;
			demo: boolean;
			requestId: string;
			now: Date;
			today: Day;
		}
	}
}
