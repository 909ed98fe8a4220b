import { __, sprintf } from '@wordpress/i18n';
import { tag as tagIcon } from '@wordpress/icons';

import { ChoiceMenu } from '../../../components/ChoiceMenu';
import { readTags, SimilarTag } from '../../../components/TagField';
import { useDirectory, useTicketActions } from '../../../data';
import type { TicketMenuProps } from './menu-props';

/**
 * Adds tags to a ticket and takes them away. A new one that is only another form of a tag that is
 * there is not made before the agent has seen the other.
 *
 * @param props
 * @param props.ticket
 * @param props.isInBar
 */
export function TagMenu( { ticket, isInBar = false }: TicketMenuProps ) {
	const { tags: known } = useDirectory();
	const { changeTags } = useTicketActions( ticket.id );
	const has = ( id: number ) => ticket.tags.some( ( tag ) => tag.id === id );
	// What the ticket has is taken away as easily as the rest is added.
	const tags = [
		...ticket.tags,
		...known.items.filter( ( { id } ) => ! has( id ) ),
	];

	const add = ( names: string[] ) => {
		const missing = names.filter(
			( name ) => ! ticket.tags.some( ( tag ) => tag.name === name )
		);
		if ( missing.length > 0 ) {
			void changeTags( missing, [] );
		}
	};

	return (
		<ChoiceMenu
			{ ...( isInBar ? { text: __( 'Tags', 'sanad' ) } : {} ) }
			label={ __( 'Tags', 'sanad' ) }
			fieldLabel={ __( 'Find a tag', 'sanad' ) }
			shortcut="tag"
			icon={ tagIcon }
			isMulti
			choices={ tags.map( ( { id, name } ) => ( {
				key: String( id ),
				label: name,
				isChosen: has( id ),
			} ) ) }
			createLabel={ ( typed ) =>
				sprintf(
					/* translators: %s: name of a tag. */
					__( 'New tag: %s', 'sanad' ),
					typed
				)
			}
			question={ ( typed, onAnswered ) => {
				const [ similar ] = readTags( [ typed ], tags ).similar;
				return (
					similar && (
						<SimilarTag
							similar={ similar }
							onSettle={ ( name ) => {
								add( [ name ] );
								onAnswered();
							} }
						/>
					)
				);
			} }
			onChoose={ ( { key, label, isChosen } ) =>
				isChosen
					? void changeTags( [], [ Number( key ) ] )
					: add( [ label ] )
			}
			onCreate={ ( typed ) => add( readTags( [ typed ], tags ).names ) }
		/>
	);
}
