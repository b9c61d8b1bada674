import { sql } from 'kysely';

/** The order of rules-queue.ts (inOrder) in the words of the database, over `counter.visit v`. */
export const queueOrder = sql`v.priority is null, coalesce(v.rank_at, v.taken_at), v.id`;
