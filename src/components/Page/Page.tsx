import { useId } from '@wordpress/element';
import type { ReactNode } from 'react';

import { useArrivalFocus } from '../../app/router';
import './Page.scss';

interface PageProps {
	title: string;
	/** Buttons at the end of the head; the primary one last. */
	actions?: ReactNode;
	/** Ways to the sibling screens, below the title. */
	tabs?: ReactNode;
	children: ReactNode;
}

/**
 * A screen beside the inbox: a head that stays, and a body that scrolls. Its heading takes the focus.
 *
 * @param props
 * @param props.title
 * @param props.actions
 * @param props.tabs
 * @param props.children
 */
export function Page( { title, actions, tabs, children }: PageProps ) {
	const id = useId();
	const heading = useArrivalFocus< HTMLHeadingElement >();

	return (
		<section className="sanad-page" aria-labelledby={ id }>
			<header className="sanad-page__head">
				<h2
					id={ id }
					ref={ heading }
					tabIndex={ -1 }
					className="sanad-page__title"
				>
					{ title }
				</h2>
				{ tabs }
				{ actions && (
					<div className="sanad-page__actions">{ actions }</div>
				) }
			</header>
			<div className="sanad-page__body">{ children }</div>
		</section>
	);
}
