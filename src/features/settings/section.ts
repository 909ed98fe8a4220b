import type { ComponentType, ReactElement } from 'react';

import type { Boot } from '../../types/boot';

/** A part of the settings screen. Each is one constant in a file of `sections/`. */
export interface SettingsSection {
	/** What the address calls it: `section=name`. */
	name: string;
	label: () => string;
	icon: ReactElement;
	/** Whose it is: the agent's own, or the desk's. */
	group: 'you' | 'desk';
	/** What one has to be allowed to do to see it; null is for everybody at the desk. The server decides again. */
	needs: keyof Boot[ 'user' ][ 'can' ] | null;
	/** Its code comes when it is first opened. It shows its heading and its actions by `Section`. */
	Body: ComponentType;
}
