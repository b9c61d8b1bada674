import { publishForm } from '../package/forms.ts';

/** What an organiser says of the course that a backup becomes; its minutes follow from its pages. */
export const backupForm = publishForm.omit({ menit: true });
