import { Button, SearchControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { RouteLink, useScreenArgs } from '../../app/router';
import { ErrorNotice } from '../../components/ErrorNotice';
import { typedDirection } from '../../components/typed-direction';
import {
	entriesOf,
	LIST_NAMES,
	type ListName,
	useSearchLists,
} from '../../data/search-lists';
import { EntryForm } from './EntryForm';
import { EntryRow } from './EntryRow';
import { listHelp, listLabel } from './labels';

function isListName( name: string | undefined ): name is ListName {
	return LIST_NAMES.some( ( known ) => known === name );
}

/** The words that search goes by, one list at a time. */
export function WordLists() {
	const { args, routeWith } = useScreenArgs( 'search' );
	const { value, error, reload, shipAgain, ...actions } = useSearchLists();
	const [ wanted, setWanted ] = useState( '' );
	const name = isListName( args.list ) ? args.list : 'pairs';
	const entries = value ? entriesOf( value, name ) : [];
	const needle = wanted.trim().toLowerCase();
	const shown = entries.filter( ( entry ) =>
		entry.some( ( word ) => word.toLowerCase().includes( needle ) )
	);

	return (
		<div className="sanad-words">
			<div className="sanad-words__head">
				<ul className="sanad-words__lists">
					{ LIST_NAMES.map( ( list ) => (
						<li key={ list }>
							<RouteLink
								to={ routeWith( {
									list: list === 'pairs' ? '' : list,
								} ) }
								aria-current={
									list === name ? 'page' : undefined
								}
							>
								{ listLabel( list ) }
							</RouteLink>
						</li>
					) ) }
				</ul>
				{ value && ! value.is_shipped && (
					<Button variant="secondary" onClick={ shipAgain }>
						{ __( 'Take the lists as shipped', 'sanad' ) }
					</Button>
				) }
			</div>
			<p className="sanad-words__help">{ listHelp( name ) }</p>
			{ error && <ErrorNotice error={ error } onRetry={ reload } /> }
			{ value && (
				<>
					<EntryForm
						key={ name }
						name={ name }
						entries={ entries }
						submitLabel={ __( 'Add', 'sanad' ) }
						onSubmit={ ( entry ) => actions.add( name, entry ) }
					/>
					<div className="sanad-words__find" role="search">
						<SearchControl
							__nextHasNoMarginBottom
							size="compact"
							dir={ typedDirection( wanted ) }
							label={ __( 'Find a word in the list', 'sanad' ) }
							placeholder={ __( 'Find a word', 'sanad' ) }
							value={ wanted }
							onChange={ setWanted }
						/>
						<span role="status">
							{ sprintf(
								/* translators: %d: number of entries. */
								_n(
									'%d entry',
									'%d entries',
									shown.length,
									'sanad'
								),
								shown.length
							) }
						</span>
					</div>
					<ul className="sanad-words__entries">
						{ shown.map( ( entry ) => (
							<EntryRow
								key={ entry.join( '\n' ) }
								name={ name }
								entry={ entry }
								entries={ entries }
								onReplace={ ( after ) =>
									actions.replace( name, entry, after )
								}
								onRemove={ () => actions.remove( name, entry ) }
							/>
						) ) }
					</ul>
				</>
			) }
		</div>
	);
}
