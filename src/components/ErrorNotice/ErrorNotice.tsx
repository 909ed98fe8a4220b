import { Button } from '@wordpress/components';
import { Icon, caution } from '@wordpress/icons';
import { __ } from '@wordpress/i18n';

import type { RequestError } from '../../data';
import './ErrorNotice.scss';

interface ErrorNoticeProps {
	error: RequestError;
	/** Absent where another try cannot help. */
	onRetry?: () => void;
}

/**
 * What failed, in its place, with the way to try again.
 * @param props
 * @param props.error
 * @param props.onRetry
 */
export function ErrorNotice( { error, onRetry }: ErrorNoticeProps ) {
	const canHelp = error.status !== 403 && error.status !== 404;
	return (
		<div className="sanad-error-notice" role="alert">
			<Icon icon={ caution } />
			<p>{ error.message }</p>
			{ onRetry && canHelp && (
				<Button variant="secondary" size="compact" onClick={ onRetry }>
					{ __( 'Retry', 'sanad' ) }
				</Button>
			) }
		</div>
	);
}
