import { competencyName } from '#lib/competency/wording.ts';
import type { DeskGate } from '#lib/counter/index.ts';
import * as m from '#lib/words/messages.js';

type Asked = { competencyCode: string; requiredLevel: number; gate: DeskGate };
type Refused = Extract<DeskGate, { ok: false }>;

/** One sentence: why a citizen is or is not offered to this officer, and what happens then. */
export function gateText({ gate, ...asked }: Asked): string {
	if (gate.ok) return gate.basis === 'proof' ? m.desk_gate_proof() : m.desk_gate_override();
	return m.desk_gate_sentence({ why: whyText(gate, asked), then: thenText(gate) });
}

function whyText(gate: Refused, asked: Omit<Asked, 'gate'>): string {
	const { competencyCode: code, requiredLevel: level } = asked;
	const competency = competencyName({ code, name: code });
	switch (gate.why) {
		case 'notProven':
			return m.desk_gate_notProven({ competency, level });
		case 'levelTooLow':
			return m.desk_gate_levelTooLow({ competency, level, held: gate.held });
		case 'expired':
			return m.desk_gate_expired({ competency });
		case 'notTaken':
			return m.desk_gate_notTaken();
		case 'otherDesk':
			return m.desk_gate_otherDesk();
		case 'seniors':
			return m.desk_gate_seniors();
		case 'handedOn':
			return m.desk_gate_handedOn();
	}
}

function thenText({ way, seats }: Refused): string {
	if (way === 'uncovered') return m.desk_gate_uncovered();
	const names = seats.map(({ deskNumber, name }) => m.desk_gate_seat({ desk: deskNumber, name }));
	const list = names.join(m.desk_gate_or());
	return way === 'routed'
		? m.desk_gate_routed({ desks: list })
		: m.desk_gate_supervised({ names: list });
}
