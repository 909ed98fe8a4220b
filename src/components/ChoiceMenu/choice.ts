/** One thing to choose. */
export interface Choice {
	/** Unlike those of all others in its menu. */
	key: string;
	label: string;
	/** Heading above it; choices of one group stand together. */
	group?: string;
	/** Whether it is what holds now. */
	isChosen?: boolean;
}

/** Key of the choice that makes a new one of what was typed. */
export const CREATE = 'create';
