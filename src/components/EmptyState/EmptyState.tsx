import { Icon } from '@wordpress/icons';
import type { ReactElement, ReactNode } from 'react';

import './EmptyState.scss';

interface EmptyStateProps {
	icon: ReactElement;
	/** Why nothing is here. */
	children: ReactNode;
	/** The one next step. */
	action?: ReactNode;
}

/**
 * What stands where a list is empty.
 *
 * @param props
 * @param props.icon
 * @param props.children
 * @param props.action
 */
export function EmptyState( { icon, children, action }: EmptyStateProps ) {
	return (
		<div className="sanad-empty">
			<Icon icon={ icon } size={ 36 } />
			<p>{ children }</p>
			{ action }
		</div>
	);
}
