import type { Option, Part } from './types';

/**
 * Fills the list. Everything becomes text, never HTML.
 *
 * @param list    Element with the role listbox.
 * @param options Its lines.
 */
export function paint( list: HTMLElement, options: Option[] ): void {
	list.replaceChildren(
		...options.map( ( option, index ) =>
			lineOf( option, `${ list.id }-${ index }` )
		)
	);
}

/**
 * A link, so that it opens in a new tab as links do; the keyboard reaches it from the field.
 *
 * @param option Line.
 * @param id     Id of its element.
 */
function lineOf( option: Option, id: string ): HTMLElement {
	const { articleId, url, language, title, passage, places } = option;
	const line = document.createElement( 'a' );
	line.id = id;
	line.href = url;
	line.tabIndex = -1;
	line.className = 'sanad-search__option';
	line.setAttribute( 'role', 'option' );
	line.setAttribute( 'aria-selected', 'false' );
	if ( articleId === 0 ) {
		line.classList.add( 'is-way-on' );
	}
	if ( language ) {
		line.lang = language;
	}
	line.append( textOf( 'title', title ) );
	if ( passage.length ) {
		line.append( ' ', textOf( 'passage', passage ) );
	}
	if ( places.length ) {
		const place = textOf( 'place', [] );
		place.append(
			...places.flatMap( ( name ) => {
				const isolated = document.createElement( 'bdi' );
				isolated.textContent = name;
				return [ isolated, ' ' ];
			} )
		);
		line.append( ' ', place );
	}
	return line;
}

function textOf( name: string, parts: Part[] ): HTMLElement {
	const element = document.createElement( 'span' );
	element.className = `sanad-search__${ name }`;
	element.dir = 'auto';
	element.append(
		...parts.map( ( { text, isMarked } ) => {
			if ( ! isMarked ) {
				return text;
			}
			const mark = document.createElement( 'mark' );
			mark.textContent = text;
			return mark;
		} )
	);
	return element;
}
