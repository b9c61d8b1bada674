// @ts-check
// In a frame of the product the way back stands below the frame; alone in a window it is shown here.

const alone = document.querySelector('[data-alone]');
if (alone instanceof HTMLElement && globalThis.self === globalThis.top) alone.hidden = false;
