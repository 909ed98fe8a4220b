import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { pencil, trash } from '@wordpress/icons';

import type { Entry, ListName } from '../../data/search-lists';
import { EntryForm } from './EntryForm';

interface EntryRowProps {
	name: ListName;
	entry: Entry;
	/** The whole list. */
	entries: Entry[];
	onReplace: ( after: Entry ) => void;
	onRemove: () => void;
}

/**
 * One entry of a list, which turns into a form where it is changed.
 *
 * @param props
 */
export function EntryRow( props: EntryRowProps ) {
	const { name, entry, entries, onReplace, onRemove } = props;
	const [ isEdited, setEdited ] = useState( false );
	const written = entry.join( ', ' );

	if ( isEdited ) {
		return (
			<li>
				<EntryForm
					name={ name }
					entry={ entry }
					entries={ entries.filter( ( other ) => other !== entry ) }
					submitLabel={ __( 'Save', 'sanad' ) }
					onSubmit={ ( after ) => {
						setEdited( false );
						onReplace( after );
					} }
					onCancel={ () => setEdited( false ) }
				/>
			</li>
		);
	}
	return (
		<li className="sanad-words__entry">
			<span className="sanad-words__words" dir="auto">
				{ entry.join( ' · ' ) }
			</span>
			<Button
				size="small"
				icon={ pencil }
				/* translators: %s: words of an entry. */
				label={ sprintf( __( 'Change “%s”', 'sanad' ), written ) }
				onClick={ () => setEdited( true ) }
			/>
			<Button
				size="small"
				icon={ trash }
				/* translators: %s: words of an entry. */
				label={ sprintf( __( 'Remove “%s”', 'sanad' ), written ) }
				onClick={ onRemove }
			/>
		</li>
	);
}
