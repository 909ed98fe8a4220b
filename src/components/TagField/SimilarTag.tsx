import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import type { Similar } from './read-tags';
import './SimilarTag.scss';

/**
 * Brings the offer into sight: below the last field of a form it would ask unseen.
 *
 * @param offer
 */
function reveal( offer: HTMLElement | null ): void {
	offer?.scrollIntoView( { block: 'nearest' } );
}

interface SimilarTagProps {
	similar: Similar;
	/** Gets the name that is meant. */
	onSettle: ( name: string ) => void;
}

/**
 * Asks whether a new tag is meant, or the one that reads like the same word.
 *
 * @param props
 * @param props.similar
 * @param props.onSettle
 */
export function SimilarTag( { similar, onSettle }: SimilarTagProps ) {
	const { typed, there } = similar;
	return (
		<div className="sanad-similar-tag" role="alert" ref={ reveal }>
			<p>
				{ sprintf(
					/* translators: %s: name of a tag. */
					__(
						'There is a tag “%s”, which reads like the same word.',
						'sanad'
					),
					there
				) }
			</p>
			<Button
				variant="secondary"
				size="small"
				onClick={ () => onSettle( there ) }
			>
				{ sprintf(
					/* translators: %s: name of a tag. */
					__( 'Use “%s”', 'sanad' ),
					there
				) }
			</Button>
			<Button
				variant="tertiary"
				size="small"
				onClick={ () => onSettle( typed ) }
			>
				{ sprintf(
					/* translators: %s: name of a tag. */
					__( 'Make “%s”', 'sanad' ),
					typed
				) }
			</Button>
		</div>
	);
}
