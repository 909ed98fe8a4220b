import { statusLabel } from '../../data/labels';
import type { Status } from '../../types/api';
import './StatusDot.scss';

/**
 * A status as a dot and its word; the dots differ in shape too, not by colour alone.
 * @param root0
 * @param root0.status
 */
export function StatusDot( { status }: { status: Status } ) {
	return (
		<span className={ `sanad-status sanad-status--${ status }` }>
			<span className="sanad-status__dot" aria-hidden="true" />
			{ statusLabel( status ) }
		</span>
	);
}
