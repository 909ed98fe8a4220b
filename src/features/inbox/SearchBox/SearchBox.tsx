import { SearchControl } from '@wordpress/components';
import { useInstanceId } from '@wordpress/compose';
import { memo, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KeyboardEvent } from 'react';

import { listRoute, useNavigate } from '../../../app/router';
import { typedDirection } from '../../../components/typed-direction';
import { type TicketQuery, useRecentSearches } from '../../../data';
import type { Option } from './options';
import { lineId, Options } from './Options';
import './SearchBox.scss';
import { useSearchOptions } from './use-search-options';
import { useTypedSearch } from './use-typed-search';

interface SearchBoxProps {
	/** What the list shows now. */
	query: TicketQuery;
	/** Takes the focus when the agent leaves the empty box by Escape. */
	onLeave: () => void;
}

/**
 * @param props
 * @param props.query
 * @param props.onLeave
 */
function Box( { query, onLeave }: SearchBoxProps ) {
	const navigate = useNavigate();
	const id = useInstanceId( Box, 'sanad-search' );
	const box = useRef< HTMLInputElement >( null );
	const { text, setText, search } = useTypedSearch( query );
	const { recent, keep } = useRecentSearches();
	const [ caret, setCaret ] = useState( 0 );
	const [ isOpen, setOpen ] = useState( false );
	const [ activeKey, setActiveKey ] = useState< string | null >( null );
	const { options, piece } = useSearchOptions( text, caret, recent, isOpen );
	const isShown = isOpen && options.length > 0;

	const chosen = options.findIndex( ( { key } ) => key === activeKey );
	// A number that names something opens it by Enter alone.
	const index = chosen < 0 && options[ 0 ]?.group === 'hits' ? 0 : chosen;
	const active = isShown ? ( options[ index ] ?? null ) : null;

	const type = ( next: string, at = next.length ) => {
		setText( next );
		setCaret( at );
		setActiveKey( null );
	};

	const write = ( written: string, isUnfinished: boolean ) => {
		const before = text.slice( 0, piece?.start ?? caret );
		const after = text.slice( piece?.end ?? caret ).trimStart();
		const start = before + written + ( isUnfinished ? '' : ' ' );
		type( start + after, start.length );
		// The box gets its new text first.
		setTimeout( () =>
			box.current?.setSelectionRange( start.length, start.length )
		);
		if ( ! isUnfinished ) {
			search( start + after );
		}
	};

	const choose = ( { choice }: Option ) => {
		if ( choice.does === 'write' ) {
			write( choice.text, choice.isUnfinished );
			return;
		}
		setOpen( false );
		switch ( choice.does ) {
			case 'search':
				type( choice.text );
				search( choice.text );
				keep( choice.text );
				break;
			case 'ticket':
				// Else the number that was typed would be searched for a moment later, over the ticket.
				type( query.search ?? '' );
				navigate( { ...listRoute( query ), ticket: choice.id } );
				break;
			case 'list':
				type( '' );
				navigate(
					listRoute( {
						[ choice.filter ]: choice.id,
						sort: query.sort,
					} )
				);
				break;
			case 'leave':
				window.open( choice.url, '_blank', 'noopener' );
		}
	};

	const move = ( step: number ) => {
		// Behind the last line comes none, and then the first one again.
		const lines = options.length + 1;
		const next = ( ( index + 1 + step + lines ) % lines ) - 1;
		setActiveKey( options[ next ]?.key ?? null );
	};

	const onKeyDown = ( event: KeyboardEvent< HTMLInputElement > ) => {
		if ( event.nativeEvent.isComposing ) {
			return;
		}
		if ( event.key === 'Enter' ) {
			if ( active ) {
				choose( active );
			} else {
				setOpen( false );
				search( text );
				keep( text );
			}
		} else if ( event.key === 'Escape' && isShown ) {
			setOpen( false );
		} else if ( event.key === 'Escape' && text === '' ) {
			onLeave();
		} else if ( event.key === 'ArrowDown' || event.key === 'ArrowUp' ) {
			setOpen( true );
			move( event.key === 'ArrowDown' ? 1 : -1 );
		} else {
			return;
		}
		event.preventDefault();
		event.stopPropagation();
	};

	return (
		<div
			className="sanad-inbox__search sanad-search"
			role="search"
			onBlur={ ( { currentTarget, relatedTarget } ) =>
				! currentTarget.contains( relatedTarget ) && setOpen( false )
			}
		>
			<SearchControl
				__nextHasNoMarginBottom
				ref={ box }
				size="compact"
				dir={ typedDirection( text ) }
				label={ __( 'Search tickets', 'sanad' ) }
				placeholder={ __( 'Search', 'sanad' ) }
				value={ text }
				role="combobox"
				autoComplete="off"
				aria-autocomplete="list"
				aria-expanded={ isShown }
				aria-controls={ isShown ? id : undefined }
				aria-activedescendant={
					active ? lineId( id, options.indexOf( active ) ) : undefined
				}
				onChange={ ( next ) => {
					type( next, box.current?.selectionStart ?? next.length );
					setOpen( true );
				} }
				onFocus={ () => setOpen( true ) }
				onSelect={ () =>
					setCaret( box.current?.selectionStart ?? text.length )
				}
				onKeyDown={ onKeyDown }
			/>
			{ isShown && (
				<Options
					id={ id }
					options={ options }
					active={ active }
					onActivate={ ( { key } ) => setActiveKey( key ) }
					onChoose={ choose }
				/>
			) }
		</div>
	);
}

/**
 * Finds tickets by words, numbers, names, addresses and filters, in every view at once; a number opens
 * the thing itself. Emptying it leads back to where the search began.
 */
export const SearchBox = memo( Box );
