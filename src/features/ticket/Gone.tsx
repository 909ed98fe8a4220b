import { Button } from '@wordpress/components';
import { useCopyToClipboard } from '@wordpress/compose';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { lock } from '@wordpress/icons';

import { EmptyState } from '../../components/EmptyState';
import { useDraft } from '../../data';

/**
 * The words of what was written, for whoever wants to take them elsewhere.
 *
 * @param html
 */
function textOf( html: string ): string {
	const { body } = new DOMParser().parseFromString(
		html.replace( /<\/p>|<br\s*\/?>/gi, '$&\n' ),
		'text/html'
	);
	return body.textContent?.trim() ?? '';
}

/**
 * A ticket that this agent may not see, or not any more. Shows nothing of it but what he himself was
 * writing.
 *
 * @param props
 * @param props.id
 * @param props.onClose
 */
export function Gone( { id, onClose }: { id: number; onClose: () => void } ) {
	const { draft } = useDraft( id );
	const text = textOf( draft.html );
	const [ isCopied, setCopied ] = useState( false );
	const copy = useCopyToClipboard< HTMLButtonElement >( text, () =>
		setCopied( true )
	);
	return (
		<div className="sanad-ticket__gone" role="alert">
			<EmptyState icon={ lock }>
				{ __(
					'This ticket is not here for you. It does not exist, or you may not see it any more: it may have gone to another team, or your rights have changed.',
					'sanad'
				) }
			</EmptyState>
			{ text !== '' && (
				<>
					<p>{ __( 'What you were writing is kept:', 'sanad' ) }</p>
					<blockquote dir="auto">{ text }</blockquote>
					<Button ref={ copy } variant="secondary">
						{ isCopied
							? __( 'Copied', 'sanad' )
							: __( 'Copy text', 'sanad' ) }
					</Button>{ ' ' }
				</>
			) }
			<Button variant="primary" onClick={ onClose }>
				{ __( 'Back to the list', 'sanad' ) }
			</Button>
		</div>
	);
}
