import * as m from '../words/messages.js';
import type { Scope } from './client.ts';
import type { TargetState } from './forward/index.ts';
import type { ClientState } from './rules-client.ts';

const scopeTexts: Record<Scope, () => string> = {
	'statements/write': m.records_scope_write,
	'statements/read/mine': m.records_scope_read_mine,
	'statements/read': m.records_scope_read,
	state: m.records_scope_state,
	profile: m.records_scope_profile,
	define: m.records_scope_define,
	'all/read': m.records_scope_all_read,
	all: m.records_scope_all,
};

export const scopeText = (scope: Scope): string => scopeTexts[scope]();

/** Sentences of refused forms, by the key that `forms.ts` names. */
export const refusalText: Record<string, () => string> = {
	nameMissing: m.records_name_missing,
	nameTooLong: m.records_name_too_long,
	scopeMissing: m.records_scope_missing,
	scopeUnknown: m.records_scope_missing,
	dayUnreadable: m.records_day_unreadable,
	dayPassed: m.records_day_passed,
	tokenMissing: m.records_token_missing,
	madeBefore: m.records_made_before,
	reasonTooShort: m.records_reason_too_short,
	reasonTooLong: m.records_reason_too_long,
	addressUnreadable: m.records_forward_url_unreadable,
	versionMissing: m.records_forward_version_missing,
	keyMissing: m.records_forward_key_missing,
	secretMissing: m.records_forward_secret_missing,
	iriUnreadable: m.records_forward_iri_unreadable,
	startMissing: m.records_forward_start_missing,
	notSecret: m.records_forward_not_secret,
	inside: m.records_forward_inside,
	targetMadeBefore: m.records_forward_made_before,
};

const stateTags = {
	open: () => ({ kind: 'good', label: m.records_state_open() }) as const,
	ended: () => ({ kind: 'neutral', label: m.records_state_ended() }) as const,
	withdrawn: () => ({ kind: 'bad', label: m.records_state_withdrawn() }) as const,
};

export const clientTag = (state: ClientState) => stateTags[state]();

const targetTags = {
	running: () => ({ kind: 'good', label: m.records_forward_state_running() }) as const,
	waiting: () => ({ kind: 'warn', label: m.records_forward_state_waiting() }) as const,
	dead: () => ({ kind: 'bad', label: m.records_forward_state_dead() }) as const,
	stopped: () => ({ kind: 'neutral', label: m.records_forward_state_stopped() }) as const,
};

export const targetTag = (state: TargetState) => targetTags[state]();
