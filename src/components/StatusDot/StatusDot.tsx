import { statusLabel } from '../../data/labels';
import type { Status } from '../../types/api';
import './StatusDot.scss';

/**
 * A status as a dot and its word; the dots differ in shape too, not by colour alone.
 * @param props
 * @param props.status
 */
export function StatusDot( { status }: { status: Status } ) {
	return (
		<span className={ `sanad-status sanad-status--${ status }` }>
			<span className="sanad-status__dot" aria-hidden="true" />
			{ statusLabel( status ) }
		</span>
	);
}
