import type { KeyboardEvent, MutableRefObject } from 'react';

import type { StoredTicket } from '../../../data';
import type { Insertion } from './insertion';

/** What each kind of menu gets from the field that it completes. */
export interface MenuProps {
	ticket: StoredTicket;
	/** Whether only the team reads what is written. */
	isNote: boolean;
	/** What is typed to find something. */
	query: string;
	/** Element id for the list. */
	id: string;
	/** Where the menu leaves what it does with the keys of the field. */
	keys: MutableRefObject< ( event: KeyboardEvent ) => void >;
	/** Tells the element id of the option that Enter takes. */
	onActive: ( optionId: string | undefined ) => void;
	/** Order that texts are about, where the ticket has none; 0 while none is chosen. */
	orderId: number;
	onOrder: ( orderId: number ) => void;
	onInsert: ( insertion: Insertion ) => void;
	onClose: () => void;
}
