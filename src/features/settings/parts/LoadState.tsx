import { __ } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import type { ResourceResult } from '../../../data/resources';

/**
 * What stands above a list that is on its way, or could not be had.
 *
 * @param props
 * @param props.of
 */
export function LoadState( { of }: { of: ResourceResult< unknown > } ) {
	if ( of.error ) {
		return <ErrorNotice error={ of.error } onRetry={ of.reload } />;
	}
	if ( of.value === null ) {
		return (
			<Late>
				<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
			</Late>
		);
	}
	return null;
}
