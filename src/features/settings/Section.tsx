import { useId } from '@wordpress/element';
import type { ReactNode } from 'react';

import { useArrivalFocus } from '../../app/router';

interface SectionProps {
	title: string;
	/** What it is for, in a sentence or two. */
	intro?: ReactNode;
	/** Buttons at the end of the head; the primary one last. */
	actions?: ReactNode;
	children: ReactNode;
}

/**
 * The frame of a section. Its heading takes the focus.
 *
 * @param props
 * @param props.title
 * @param props.intro
 * @param props.actions
 * @param props.children
 */
export function Section( { title, intro, actions, children }: SectionProps ) {
	const id = useId();
	const heading = useArrivalFocus< HTMLHeadingElement >();

	return (
		<section className="sanad-section" aria-labelledby={ id }>
			<header className="sanad-section__head">
				<h3
					id={ id }
					ref={ heading }
					tabIndex={ -1 }
					className="sanad-section__title"
				>
					{ title }
				</h3>
				{ actions && (
					<div className="sanad-section__actions">{ actions }</div>
				) }
			</header>
			{ intro && <p className="sanad-section__intro">{ intro }</p> }
			{ children }
		</section>
	);
}
