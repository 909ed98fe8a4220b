import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';

/**
 * What was said in an earlier message already, folded away.
 *
 * @param props
 * @param props.children What is shown once it is asked for.
 */
export function QuotedPart( { children }: { children: ReactNode } ) {
	const [ isOpen, setOpen ] = useState( false );
	return (
		<div className="sanad-quoted">
			<Button
				className="sanad-quoted__toggle"
				variant="tertiary"
				size="small"
				aria-expanded={ isOpen }
				onClick={ () => setOpen( ! isOpen ) }
			>
				{ isOpen
					? __( 'Hide quoted text', 'sanad' )
					: __( 'Show quoted text', 'sanad' ) }
			</Button>
			{ isOpen && <div className="sanad-quoted__text">{ children }</div> }
		</div>
	);
}
