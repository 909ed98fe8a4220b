import { Button, TextControl } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';

import { typedDirection } from '../../components/typed-direction';
import {
	type Entry,
	type ListName,
	problemOf,
	wordsOf,
} from '../../data/search-lists';

interface EntryFormProps {
	name: ListName;
	/** What it starts with; absent for a new entry. */
	entry?: Entry;
	/** The list without it. */
	entries: Entry[];
	submitLabel: string;
	onSubmit: ( entry: Entry ) => void;
	onCancel?: () => void;
}

/**
 * The fields of an entry: two for a pair, one for the others.
 *
 * @param name
 * @param entry
 */
function fieldsOf( name: ListName, entry: Entry ): string[] {
	return name === 'pairs'
		? [ entry[ 0 ] ?? '', entry[ 1 ] ?? '' ]
		: [ entry.join( ', ' ) ];
}

function fieldLabels( name: ListName ): string[] {
	return {
		pairs: [ __( 'Word', 'sanad' ), __( 'Its plural', 'sanad' ) ],
		synonyms: [ __( 'Words, with commas between them', 'sanad' ) ],
		stop_words: [ __( 'Word', 'sanad' ) ],
	}[ name ];
}

/**
 * Adds an entry to a list, or changes one. Says at the fields what is wrong.
 *
 * @param props
 */
export function EntryForm( props: EntryFormProps ) {
	const { name, entry = [], entries, onSubmit, onCancel } = props;
	const [ fields, setFields ] = useState( () => fieldsOf( name, entry ) );
	const [ problem, setProblem ] = useState< string | null >( null );
	const problemId = useId();

	const submit = ( event: FormEvent ) => {
		event.preventDefault();
		const words = fields.flatMap( wordsOf );
		const wrong = problemOf( name, words, entries );
		setProblem( wrong );
		if ( wrong === null ) {
			onSubmit( words );
			setFields( fieldsOf( name, [] ) );
		}
	};

	return (
		<form className="sanad-entry-form" onSubmit={ submit }>
			{ fieldLabels( name ).map( ( label, index ) => (
				<TextControl
					key={ label }
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					label={ label }
					dir={ typedDirection( fields[ index ] ?? '' ) }
					aria-invalid={ problem !== null }
					aria-describedby={ problem ? problemId : undefined }
					value={ fields[ index ] ?? '' }
					onChange={ ( text ) =>
						setFields(
							fields.map( ( old, i ) =>
								i === index ? text : old
							)
						)
					}
				/>
			) ) }
			<Button variant="primary" type="submit" __next40pxDefaultSize>
				{ props.submitLabel }
			</Button>
			{ onCancel && (
				<Button
					variant="tertiary"
					__next40pxDefaultSize
					onClick={ onCancel }
				>
					{ __( 'Cancel', 'sanad' ) }
				</Button>
			) }
			{ problem && (
				<p
					id={ problemId }
					className="sanad-entry-form__problem"
					role="alert"
				>
					{ problem }
				</p>
			) }
		</form>
	);
}
