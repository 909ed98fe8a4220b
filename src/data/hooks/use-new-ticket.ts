import { useDispatch } from '@wordpress/data';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';

import type {
	Attachment,
	Customer,
	OrderTickets,
	Ticket,
} from '../../types/api';
import { clientKey } from '../client';
import type { RequestError } from '../errors';
import type { Upload } from '../drafts/reducer';
import {
	forgetForm,
	keepForm,
	keptForm,
	type NewTicketForm,
} from '../new-ticket/form';
import { store } from '../store';
import { useUploads } from './use-uploads';

export interface NewTicketResult {
	form: NewTicketForm;
	change: ( part: Partial< NewTicketForm > ) => void;
	uploads: Upload[];
	attach: ( files: File[] ) => void;
	cancelUpload: ( key: string ) => void;
	isSending: boolean;
	/** Why it was not opened; everything is still in the form. */
	error: RequestError | null;
	/** Opens the ticket; null if it was not. */
	submit: () => Promise< Ticket | null >;
}

/**
 * The form for a ticket on behalf of a customer. What is filled in survives a reload.
 *
 * @param purpose What the form is opened for; another purpose starts an empty one.
 */
export function useNewTicket( purpose: string ): NewTicketResult {
	const { openTicket } = useDispatch( store );
	const [ form, setForm ] = useState( () => keptForm( purpose ) );
	const [ isSending, setIsSending ] = useState( false );
	const [ error, setError ] = useState< RequestError | null >( null );
	const key = useRef( clientKey() );

	const change = useCallback( ( part: Partial< NewTicketForm > ) => {
		// Another content is another ticket: the first may exist although its answer was lost.
		key.current = clientKey();
		setForm( ( old ) => ( { ...old, ...part } ) );
	}, [] );

	useEffect( () => keepForm( purpose, form ), [ purpose, form ] );

	const { uploads, attach, cancelUpload } = useUploads(
		useCallback(
			( attachment: Attachment ) =>
				setForm( ( old ) => ( {
					...old,
					attachments: [ ...old.attachments, attachment ],
				} ) ),
			[]
		)
	);

	const submit = async (): Promise< Ticket | null > => {
		setIsSending( true );
		setError( null );
		const opened = await openTicket( form, key.current );
		setIsSending( false );
		setError( opened.error );
		if ( opened.ticket ) {
			forgetForm();
		}
		return opened.ticket;
	};

	return {
		form,
		change,
		uploads,
		attach,
		cancelUpload,
		isSending,
		error,
		submit,
	};
}

/** Long enough for a few letters to be typed. */
const SUGGEST_AFTER_MS = 250;

/**
 * Customers whose name or address begins with what is typed.
 *
 * @param typed
 */
export function useCustomerSuggestions( typed: string ): Customer[] {
	const { searchCustomers } = useDispatch( store );
	const [ found, setFound ] = useState< Customer[] >( [] );
	useEffect( () => {
		const search = typed.trim();
		if ( search.length < 2 ) {
			setFound( [] );
			return undefined;
		}
		let isCurrent = true;
		const timer = setTimeout( async () => {
			const customers = await searchCustomers( search );
			if ( isCurrent ) {
				setFound( customers );
			}
		}, SUGGEST_AFTER_MS );
		return () => {
			isCurrent = false;
			clearTimeout( timer );
		};
	}, [ typed, searchCustomers ] );
	return found;
}

export interface OrderTicketsResult {
	/** Null until it is there, or if it cannot be had. */
	order: OrderTickets | null;
	/** There is no such order for this agent. */
	isMissing: boolean;
}

const NO_ORDER: OrderTicketsResult = { order: null, isMissing: false };

/**
 * An order with who ordered and the tickets that it has.
 *
 * @param orderId Null for none.
 */
export function useOrderTickets( orderId: number | null ): OrderTicketsResult {
	const { findOrder } = useDispatch( store );
	const [ result, setResult ] = useState( NO_ORDER );
	useEffect( () => {
		let isCurrent = true;
		setResult( NO_ORDER );
		if ( orderId !== null ) {
			void findOrder( orderId ).then( ( order ) => {
				if ( isCurrent ) {
					setResult( { order, isMissing: order === null } );
				}
			} );
		}
		return () => {
			isCurrent = false;
		};
	}, [ orderId, findOrder ] );
	return result;
}
