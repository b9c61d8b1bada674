import * as m from '../../words/messages.js';
import type { DutyKind } from './duty.ts';

export const dutyWords: Record<DutyKind, { name: () => string; text: () => string }> = {
	sample: { name: m.complaint_duty_sample_name, text: m.complaint_duty_sample_text },
	report: { name: m.complaint_duty_report_name, text: m.complaint_duty_report_text },
	publish: { name: m.complaint_duty_publish_name, text: m.complaint_duty_publish_text },
	plan: { name: m.complaint_duty_plan_name, text: m.complaint_duty_plan_text },
};
