import { describe, expect, test } from 'vitest';
import type { Principal } from '../people/index.ts';
import { decideProposalForm } from './forms.ts';
import { checkOpen, mayDecideProposal, mayReadImpact } from './index.ts';

const province = 1;
const centralJakarta = 7;

function someone(...grants: Principal['grants']): Principal {
	return {
		officerId: 1,
		userId: 'u1',
		name: 'Sari',
		unitId: centralJakarta,
		roles: ['officer', ...grants.map((grant) => grant.role)],
		leads: [],
		grants,
	};
}

describe('a proposal', () => {
	test('is decided by a leader of the branch, read by its organiser, closed to all others', () => {
		const above = [centralJakarta, province];
		const leader = someone({ role: 'leader', unitId: province });
		const organiser = someone({ role: 'organiser', unitId: province });
		const leaderElsewhere = someone({ role: 'leader', unitId: 9 });

		expect(mayDecideProposal(leader, above)).toBe(true);
		expect(mayDecideProposal(organiser, above)).toBe(false);
		expect(mayReadImpact(organiser, above)).toBe(true);
		for (const other of [leaderElsewhere, someone(), null]) {
			expect(mayDecideProposal(other, above)).toBe(false);
			expect(mayReadImpact(other, above)).toBe(false);
		}
	});

	test('of the whole province is not decided by the leader of one city', () => {
		const cityLeader = someone({ role: 'leader', unitId: centralJakarta });
		expect(mayDecideProposal(cityLeader, [province])).toBe(false);
	});

	test('is accepted without words, and refused only with a reason of ten characters or more', () => {
		const decide = (form: object) => decideProposalForm.safeParse(form).success;
		expect(decide({ decision: 'accept', proposalId: '12', reason: '' })).toBe(true);
		expect(
			decide({
				decision: 'refuse',
				proposalId: '12',
				reason: 'Anggaran 2027 habis',
			}),
		).toBe(true);
		expect(decide({ decision: 'refuse', proposalId: '12', reason: '   tidak    ' })).toBe(false);
		expect(
			decide({
				decision: 'refuse',
				proposalId: '12',
				reason: 'x'.repeat(1001),
			}),
		).toBe(false);
		expect(decide({ decision: 'accept', proposalId: '-1' })).toBe(false);
		expect(decide({ decision: 'later', proposalId: '12' })).toBe(false);
	});

	test('that was decided, or replaced by a newer one, is not decided again', () => {
		const at = new Date('2026-11-24T01:00:00Z');
		expect(checkOpen({ decidedAt: null, supersededAt: null })).toEqual({
			ok: true,
		});
		expect(checkOpen({ decidedAt: at, supersededAt: null })).toMatchObject({
			reason: 'proposalAlreadyDecided',
		});
		expect(checkOpen({ decidedAt: null, supersededAt: at })).toMatchObject({
			reason: 'proposalSuperseded',
		});
	});
});
