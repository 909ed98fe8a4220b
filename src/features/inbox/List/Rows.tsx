import { __ } from '@wordpress/i18n';
import type { CSSProperties } from 'react';

import type { StoredTicket, TicketQuery } from '../../../data';
import { COLUMNS, useColumns } from '../columns';
import type { RowProps } from './row-props';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { TicketRow } from './TicketRow';
import './Table.scss';

export type Layout = 'rows' | 'table';

interface Props {
	layout: Layout;
	query: TicketQuery;
	/** The rows that are near the window. */
	drawn: { index: number; id: number; top: number }[];
	/** Pixels of all rows. */
	height: number;
	/** Of all rows; -1 while it is not known. */
	count: number;
	ticketOf: ( id: number ) => StoredTicket | null;
	propsOf: (
		id: number
	) => Omit< RowProps, 'ticket' | 'index' | 'count' | 'top' >;
}

/**
 * A row whose ticket is on its way.
 *
 * @param props
 * @param props.top
 */
function Unknown( { top }: { top: number } ) {
	return (
		<div
			className="sanad-row is-unknown"
			aria-hidden="true"
			style={ { insetBlockStart: top } }
		/>
	);
}

function Table( props: Props ) {
	const { names } = useColumns();
	const { drawn, height, count, query } = props;
	const template = names.map( ( name ) => COLUMNS[ name ].width );
	return (
		<div
			role="table"
			className="sanad-table"
			aria-label={ __( 'Tickets', 'sanad' ) }
			aria-rowcount={ count < 0 ? -1 : count + 1 }
			style={
				{
					'--sanad-columns': [ '40px', ...template ].join( ' ' ),
				} as CSSProperties
			}
		>
			<div role="rowgroup" className="sanad-table__top">
				<TableHead columns={ names } query={ query } />
			</div>
			<div
				role="rowgroup"
				className="sanad-table__body"
				style={ { blockSize: height } }
			>
				{ drawn.map( ( { id, index, top } ) => {
					const ticket = props.ticketOf( id );
					return ticket ? (
						<TableRow
							key={ id }
							columns={ names }
							{ ...props.propsOf( id ) }
							{ ...{ ticket, index, top, count } }
						/>
					) : (
						<Unknown key={ id } top={ top } />
					);
				} ) }
			</div>
		</div>
	);
}

/**
 * The rows near the window, at their places in the height of all.
 *
 * @param props
 */
export function Rows( props: Props ) {
	const { layout, drawn, height, count } = props;
	if ( layout === 'table' ) {
		return <Table { ...props } />;
	}
	return (
		<ul
			className="sanad-list__rows"
			aria-label={ __( 'Tickets', 'sanad' ) }
			style={ { blockSize: height } }
		>
			{ drawn.map( ( { id, index, top } ) => {
				const ticket = props.ticketOf( id );
				return ticket ? (
					<TicketRow
						key={ id }
						{ ...props.propsOf( id ) }
						{ ...{ ticket, index, top, count } }
					/>
				) : (
					<li key={ id } aria-hidden="true">
						<Unknown top={ top } />
					</li>
				);
			} ) }
		</ul>
	);
}
