import {
	useEffect,
	useRef,
	useState,
	useSyncExternalStore,
} from '@wordpress/element';

import { useRoute } from '../../../app/router';

const PREFIX = '#message-';

/**
 * The fragment of an address that leads to a message.
 *
 * @param id
 */
export function messageHash( id: number ): string {
	return PREFIX + id;
}

function subscribe( listener: () => void ): () => void {
	window.addEventListener( 'hashchange', listener );
	window.addEventListener( 'popstate', listener );
	return () => {
		window.removeEventListener( 'hashchange', listener );
		window.removeEventListener( 'popstate', listener );
	};
}

function hashed(): number {
	const { hash } = window.location;
	const id = hash.startsWith( PREFIX ) ? hash.slice( PREFIX.length ) : '';
	return /^[1-9]\d{0,15}$/.test( id ) ? Number( id ) : 0;
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
	const found = message && message.ticket === ticket ? message.id : 0;
	// A link that somebody follows in the conversation comes after the search that has led here.
	const target = useSyncExternalStore( subscribe, hashed ) || found;
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
		const element = document.getElementById(
			messageHash( target ).slice( 1 )
		);
		const center = () => element?.scrollIntoView( { block: 'center' } );
		center();
		element?.focus( { preventScroll: true } );
		// What stands above is drawn only now, and may be higher than was thought.
		requestAnimationFrame( center );
	}, [ target, isThere ] );

	return {
		target,
		isMissing: searched === target && target > 0 && ! isThere,
	};
}
