import { _n, sprintf } from '@wordpress/i18n';
import { caution, Icon } from '@wordpress/icons';

import type { Unresolved } from '../../../types/api';

/**
 * The placeholders of a text that have no value, before it is put in.
 *
 * @param props
 * @param props.unresolved
 */
export function Unfilled( { unresolved }: { unresolved: Unresolved[] } ) {
	if ( unresolved.length === 0 ) {
		return null;
	}
	return (
		<div className="sanad-unfilled">
			<p>
				<Icon icon={ caution } size={ 20 } />
				{ sprintf(
					/* translators: %d: number of placeholders such as {{order.number}}. */
					_n(
						'%d placeholder has no value:',
						'%d placeholders have no value:',
						unresolved.length,
						'sanad'
					),
					unresolved.length
				) }
			</p>
			<ul>
				{ unresolved.map( ( { placeholder, position, message } ) => (
					<li key={ `${ placeholder }-${ position }` } dir="auto">
						{ message }
					</li>
				) ) }
			</ul>
		</div>
	);
}
