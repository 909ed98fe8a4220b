import { useEffect, useRef, useState } from '@wordpress/element';

import { useRoute } from '../../../app/router';

/**
 * Id of the element that shows a message.
 *
 * @param id
 */
export function messageElementId( id: number ): string {
	return `message-${ id }`;
}

/**
 * Scrolls to a message and gives it the focus.
 *
 * @param id
 */
export function showMessage( id: number ): void {
	const element = document.getElementById( messageElementId( id ) );
	const center = () => element?.scrollIntoView( { block: 'center' } );
	center();
	element?.focus( { preventScroll: true } );
	// What stands above is drawn only now, and may be higher than was thought.
	requestAnimationFrame( center );
}

/**
 * The message that the address names: brought in if it is older than what is loaded, scrolled to and
 * focused once.
 *
 * @param messages   Loaded ones.
 * @param loadBackTo Loads everything from a message on.
 * @return Its id, 0 for none; and whether it is not part of the conversation.
 */
export function useTargetMessage(
	messages: { id: number }[],
	loadBackTo: ( messageId: number ) => Promise< boolean >
): { target: number; isMissing: boolean } {
	const { message, ticket } = useRoute();
	const target = message && message.ticket === ticket ? message.id : 0;
	const [ searched, setSearched ] = useState( 0 );
	const shown = useRef( 0 );
	const isThere = messages.some( ( { id } ) => id === target );
	const isLoaded = messages.length > 0;

	useEffect( () => {
		if ( target === 0 || ! isLoaded || isThere || searched === target ) {
			return undefined;
		}
		let isCurrent = true;
		void loadBackTo( target ).then( ( isDone ) => {
			if ( isCurrent && isDone ) {
				setSearched( target );
			}
		} );
		return () => {
			isCurrent = false;
		};
	}, [ target, isLoaded, isThere, searched, loadBackTo ] );

	useEffect( () => {
		if ( ! isThere ) {
			if ( target === 0 ) {
				shown.current = 0;
			}
			return;
		}
		if ( shown.current === target ) {
			return;
		}
		shown.current = target;
		showMessage( target );
	}, [ target, isThere ] );

	return {
		target,
		isMissing: searched === target && target > 0 && ! isThere,
	};
}
