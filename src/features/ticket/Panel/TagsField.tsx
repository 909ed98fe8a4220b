import { Button, FormTokenField } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import type { StoredTicket } from '../../../data';
import { useDirectory, useTicketActions } from '../../../data';
import { fold, formOf } from '../../../search';
import type { Tag } from '../../../types/api';

/** As many as one change may carry. */
const MAX_TAGS = 50;

/** A name that was typed, and the tag that reads like the same word. */
interface Similar {
	typed: string;
	there: Tag;
}

/**
 * The tag that a typed name is a form of; null for a name that is there, or like no other.
 *
 * @param typed
 * @param known
 */
function similarTo( typed: string, known: Tag[] ): Tag | null {
	const spelling = fold( typed.trim() );
	if ( known.some( ( { name } ) => fold( name ) === spelling ) ) {
		return null;
	}
	const form = formOf( typed );
	return known.find( ( { name } ) => formOf( name ) === form ) ?? null;
}

/**
 * The tags of a ticket. A new one that is only another form of one that is there is not made before
 * the agent has seen the other.
 *
 * @param props
 * @param props.ticket
 */
export function TagsField( { ticket }: { ticket: StoredTicket } ) {
	const { tags: known } = useDirectory();
	const { changeTags } = useTicketActions( ticket.id );
	const [ similar, setSimilar ] = useState< Similar | null >( null );

	const change = ( names: string[] ) => {
		const before = ticket.tags.map( ( { name } ) => name );
		const typed = names.filter( ( name ) => ! before.includes( name ) );
		const removed = ticket.tags
			.filter( ( { name } ) => ! names.includes( name ) )
			.map( ( { id }: Tag ) => id );
		const found = typed
			.map( ( name ) => ( {
				typed: name,
				there: similarTo( name, known.items ),
			} ) )
			.find( ( { there } ) => there !== null );
		setSimilar(
			found?.there ? { typed: found.typed, there: found.there } : null
		);
		const added = typed.filter( ( name ) => name !== found?.typed );
		if ( added.length + removed.length > 0 ) {
			void changeTags( added, removed );
		}
	};
	const add = ( name: string ) => {
		setSimilar( null );
		if ( ! ticket.tags.some( ( tag ) => tag.name === name ) ) {
			void changeTags( [ name ], [] );
		}
	};

	return (
		<>
			<FormTokenField
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'Tags', 'sanad' ) }
				value={ ticket.tags.map( ( { name } ) => name ) }
				suggestions={ known.items.map( ( { name } ) => name ) }
				maxLength={ MAX_TAGS }
				onChange={ ( tokens ) =>
					change(
						tokens.map( ( token ) =>
							typeof token === 'string' ? token : token.value
						)
					)
				}
			/>
			{ similar && (
				<div className="sanad-properties__similar" role="alert">
					<p>
						{ sprintf(
							/* translators: %s: name of a tag. */
							__(
								'There is a tag “%s”, which reads like the same word.',
								'sanad'
							),
							similar.there.name
						) }
					</p>
					<Button
						variant="secondary"
						size="small"
						onClick={ () => add( similar.there.name ) }
					>
						{ sprintf(
							/* translators: %s: name of a tag. */
							__( 'Use “%s”', 'sanad' ),
							similar.there.name
						) }
					</Button>
					<Button
						variant="tertiary"
						size="small"
						onClick={ () => add( similar.typed ) }
					>
						{ sprintf(
							/* translators: %s: name of a tag. */
							__( 'Make “%s”', 'sanad' ),
							similar.typed
						) }
					</Button>
				</div>
			) }
		</>
	);
}
