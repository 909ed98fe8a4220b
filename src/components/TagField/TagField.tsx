import { FormTokenField } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { useDirectory } from '../../data';
import { readTags, type Similar } from './read-tags';
import { SimilarTag } from './SimilarTag';

/** As many as one change may carry. */
const MAX_TAGS = 50;

interface TagFieldProps {
	/** Names. */
	tags: string[];
	onChange: ( tags: string[] ) => void;
}

/**
 * Tags by name; a name that nobody has used makes a new one. One that is only another form of a tag
 * that is there is not taken before the agent has seen the other.
 *
 * @param props
 * @param props.tags
 * @param props.onChange
 */
export function TagField( { tags, onChange }: TagFieldProps ) {
	const known = useDirectory().tags.items;
	const frame = useRef< HTMLDivElement >( null );
	const [ similar, setSimilar ] = useState< Similar[] >( [] );
	const [ offered ] = similar;

	const add = ( names: string[], kept: string[] ) => {
		const next = [ ...new Set( [ ...kept, ...names ] ) ];
		if ( names.length > 0 || kept.length < tags.length ) {
			onChange( next );
		}
	};
	const change = ( names: string[] ) => {
		const read = readTags(
			names.filter( ( name ) => ! tags.includes( name ) ),
			known
		);
		setSimilar( read.similar );
		add(
			read.names.filter( ( name ) => ! tags.includes( name ) ),
			tags.filter( ( name ) => names.includes( name ) )
		);
	};
	const settle = ( name: string ) => {
		setSimilar( similar.slice( 1 ) );
		add( tags.includes( name ) ? [] : [ name ], tags );
		// The button may go with what it settles.
		frame.current?.querySelector( 'input' )?.focus();
	};

	return (
		<div ref={ frame }>
			<FormTokenField
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Tags', 'sanad' ) }
				value={ tags }
				suggestions={ known.map( ( { name } ) => name ) }
				maxLength={ MAX_TAGS }
				onChange={ ( tokens ) =>
					change(
						tokens.map( ( token ) =>
							typeof token === 'string' ? token : token.value
						)
					)
				}
			/>
			{ offered && (
				<SimilarTag similar={ offered } onSettle={ settle } />
			) }
		</div>
	);
}
