/**
 * Marks the section that is being read in the contents of the page.
 */
import { getElement, store } from '@wordpress/interactivity';
import { currentSection } from './sections';

const NAMESPACE = 'sanad/article-contents';

/** The upper third of the window is where one reads; its top belongs to bars of the theme. */
const READING_ZONE = '-10% 0px -60% 0px';

/**
 * @param nav The contents.
 * @return Each link with the heading that it leads to.
 */
function sectionsOf( nav: HTMLElement ) {
	return [ ...nav.querySelectorAll( 'a' ) ].flatMap( ( link ) => {
		const heading = document.getElementById(
			decodeURIComponent( link.hash.slice( 1 ) )
		);
		return heading ? [ { link, heading } ] : [];
	} );
}

function start( nav: HTMLElement ): void {
	const sections = sectionsOf( nav );
	const seen = new Set< Element >();
	let current = -1;
	const observer = new IntersectionObserver(
		( entries ) => {
			for ( const { target, isIntersecting } of entries ) {
				if ( isIntersecting ) {
					seen.add( target );
				} else {
					seen.delete( target );
				}
			}
			const next = currentSection(
				sections.map( ( { heading } ) => ( {
					isVisible: seen.has( heading ),
					isAbove: heading.getBoundingClientRect().top < 0,
				} ) )
			);
			if ( next !== current ) {
				sections[ current ]?.link.removeAttribute( 'aria-current' );
				sections[ next ]?.link.setAttribute(
					'aria-current',
					'location'
				);
				current = next;
			}
		},
		{ rootMargin: READING_ZONE }
	);
	sections.forEach( ( { heading } ) => observer.observe( heading ) );
}

store( NAMESPACE, {
	callbacks: {
		start() {
			const { ref } = getElement();
			if ( ref ) {
				start( ref );
			}
		},
	},
} );
