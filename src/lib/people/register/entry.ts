import type { Day } from '../../time/day.ts';
import type { EmploymentKind, Officer } from '../officer.ts';
import type { PostFamily } from '../post.ts';

/** One line of the register: an officer with the post held today. */
export type RegisterEntry = Pick<Officer, 'id' | 'nip' | 'name' | 'titleBefore' | 'titleAfter'> & {
	readonly kind: EmploymentKind;
	readonly grade: string | null;
	readonly postName: string;
	readonly postFamily: PostFamily;
	readonly leadsUnit: boolean;
	readonly unitName: string;
	/** The unit above, because many sections bear the same name. */
	readonly parentName: string | null;
	readonly since: Day;
};

/** A page of the register. The cursors are ids of officers: an address must not carry a name. */
export type RegisterPage = {
	readonly entries: readonly RegisterEntry[];
	readonly previous: string | null;
	readonly next: string | null;
};
