import { FormTokenField } from '@wordpress/components';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { Find, Found } from './find';

interface IdTokensProps {
	label: string;
	ids: number[];
	find: Find;
	onChange: ( ids: number[] ) => void;
}

/** Long enough for a few letters to be typed. */
const SEARCH_AFTER_MS = 300;

/**
 * Chooses things by their names, and keeps their ids. Two of the same name are told apart by their
 * number.
 *
 * @param props
 * @param props.label
 * @param props.ids
 * @param props.find
 * @param props.onChange
 */
export function IdTokens( { label, ids, find, onChange }: IdTokensProps ) {
	const [ titles, setTitles ] = useState< Record< number, string > >( {} );
	const [ typed, setTyped ] = useState( '' );
	const [ found, setFound ] = useState< number[] >( [] );
	const asked = useRef( new Set< number >() );
	const remember = useCallback(
		( items: Found[] ) =>
			setTitles( ( known ) => ( {
				...known,
				...Object.fromEntries(
					items.map( ( { id, title } ) => [ id, title ] )
				),
			} ) ),
		[]
	);

	const unknown = ids.filter( ( id ) => ! asked.current.has( id ) ).join();
	useEffect( () => {
		if ( unknown === '' ) {
			return;
		}
		const wanted = unknown.split( ',' ).map( Number );
		wanted.forEach( ( id ) => asked.current.add( id ) );
		// Without their names the numbers are shown.
		find( { ids: wanted } ).then( remember, () => {} );
	}, [ unknown, find, remember ] );

	useEffect( () => {
		const search = typed.trim();
		if ( search.length < 2 ) {
			setFound( [] );
			return undefined;
		}
		let isCurrent = true;
		const timer = setTimeout( async () => {
			const items = await find( { search } ).catch( () => [] );
			if ( isCurrent ) {
				items.forEach( ( { id } ) => asked.current.add( id ) );
				remember( items );
				setFound( items.map( ( { id } ) => id ) );
			}
		}, SEARCH_AFTER_MS );
		return () => {
			isCurrent = false;
			clearTimeout( timer );
		};
	}, [ typed, find, remember ] );

	const nameOf = ( id: number ) =>
		sprintf(
			/* translators: 1: name of a product or article, 2: its number. */
			__( '%1$s (#%2$d)', 'sanad' ),
			titles[ id ] ?? '…',
			id
		);
	const idOf = ( name: string ) =>
		[ ...ids, ...found ].find( ( id ) => nameOf( id ) === name );

	return (
		<FormTokenField
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			__experimentalExpandOnFocus
			label={ label }
			value={ ids.map( nameOf ) }
			suggestions={ found
				.filter( ( id ) => ! ids.includes( id ) )
				.map( nameOf ) }
			__experimentalValidateInput={ ( name ) =>
				idOf( name ) !== undefined
			}
			onInputChange={ setTyped }
			onChange={ ( tokens ) =>
				onChange(
					tokens
						.map( ( token ) =>
							idOf(
								typeof token === 'string' ? token : token.value
							)
						)
						.filter( ( id ) => id !== undefined )
				)
			}
		/>
	);
}
