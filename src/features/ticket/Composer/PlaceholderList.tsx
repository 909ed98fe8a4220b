import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { caution, Icon } from '@wordpress/icons';

import { isolated } from '../../../components/isolated';
import type { Unresolved } from '../../../types/api';

interface Props {
	/** Element id of the sentence that says that it cannot be sent. */
	id: string;
	/** As they stand in the text, in their order. */
	placeholders: string[];
	/** What is known of them. */
	known: Unresolved[];
	/** What the server refused besides, which is nowhere marked. */
	others: Unresolved[];
	/** Whether the message cannot be sent with them. */
	isBlocking: boolean;
	/** Gets the place of one among all. */
	onGoTo: ( index: number ) => void;
}

/**
 * The name in a placeholder, without its braces and its fallback.
 *
 * @param placeholder Such as `{{order.number|none}}`.
 */
export function nameIn( placeholder: string ): string {
	return placeholder.replace( /^\{\{\s*|\s*(\|.*)?\}\}$/g, '' );
}

/**
 * What the sentence above the list says.
 *
 * @param count Number of placeholders that have no value.
 */
export function blockedSentence( count: number ): string {
	return sprintf(
		/* translators: %d: number of placeholders such as {{order.number}}. */
		_n(
			'%d placeholder has no value. Write what belongs there or take it out, then send.',
			'%d placeholders have no value. Write what belongs there or take them out, then send.',
			count,
			'sanad'
		),
		count
	);
}

/**
 * The placeholders in an answer that nothing was filled in for, each with why, and the way to it.
 *
 * @param props
 * @param props.id
 * @param props.placeholders
 * @param props.known
 * @param props.others
 * @param props.isBlocking
 * @param props.onGoTo
 */
export function PlaceholderList( {
	id,
	placeholders,
	known,
	others,
	isBlocking,
	onGoTo,
}: Props ) {
	const count = placeholders.length + others.length;
	const sentenceFor = ( placeholder: string ): string => {
		const name = nameIn( placeholder );
		return (
			known.find( ( one ) => nameIn( one.placeholder ) === name )
				?.message ??
			sprintf(
				/* translators: %s: a placeholder such as {{order.number}}. */
				__( 'Nothing was filled in for %s.', 'sanad' ),
				isolated( placeholder )
			)
		);
	};
	return (
		<div className="sanad-composer__placeholders">
			<p id={ id } role="status">
				{ count > 0 && isBlocking && (
					<>
						<Icon icon={ caution } size={ 20 } />
						{ blockedSentence( count ) }
					</>
				) }
			</p>
			{ count > 0 && (
				<ul>
					{ placeholders.map( ( placeholder, index ) => (
						// The same placeholder may stand in a text twice.
						<li key={ `${ index }-${ placeholder }` }>
							<span dir="auto">
								{ sentenceFor( placeholder ) }
							</span>
							<Button
								variant="link"
								onClick={ () => onGoTo( index ) }
								aria-label={ sprintf(
									/* translators: %s: a placeholder such as {{order.number}}. */
									__( 'Go to %s', 'sanad' ),
									placeholder
								) }
							>
								{ __( 'Go to', 'sanad' ) }
							</Button>
						</li>
					) ) }
					{ others.map( ( { placeholder, position, message } ) => (
						<li key={ `${ placeholder }-${ position }` }>
							<span dir="auto">{ message }</span>
						</li>
					) ) }
				</ul>
			) }
		</div>
	);
}
