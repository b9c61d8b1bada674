import * as m from '../../words/messages.js';
import type { Channel } from './channel.ts';

export const channelWords: Record<Channel, () => string> = {
	link: m.answering_channel_link,
	kiosk: m.answering_channel_kiosk,
	tablet: m.answering_channel_tablet,
	paper: m.answering_channel_paper,
	officeLed: m.answering_channel_officeLed,
};
