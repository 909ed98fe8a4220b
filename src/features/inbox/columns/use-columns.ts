import { useCallback, useMemo } from '@wordpress/element';

import { usePreference } from '../../../data';
import { COLUMN_NAMES, type ColumnName } from './columns';

interface Columns {
	/** Those that the agent has chosen, in his order. */
	names: ColumnName[];
	change: ( names: ColumnName[] ) => void;
}

/** The columns of the agent's table. The subject leads to the ticket and is always there. */
export function useColumns(): Columns {
	const [ stored, setStored ] = usePreference( 'listColumns' );
	const names = useMemo( () => {
		const known = stored
			.split( ',' )
			.map( ( word ) => COLUMN_NAMES.find( ( name ) => name === word ) )
			.filter( ( name ) => name !== undefined );
		return known.includes( 'subject' )
			? [ ...new Set( known ) ]
			: [ ...new Set< ColumnName >( [ 'subject', ...known ] ) ];
	}, [ stored ] );
	const change = useCallback(
		( next: ColumnName[] ) => setStored( next.join( ',' ) ),
		[ setStored ]
	);
	return { names, change };
}
