import { Button, CheckboxControl } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

import { exactNumber } from '../../../components/Count/short-number';
import {
	type BulkResult,
	type TicketListResult,
	type TicketQuery,
	useBoot,
} from '../../../data';
import './BulkBar.scss';
import { BulkMenus } from './BulkMenus';
import { MergeButton } from './MergeButton';
import type { Selection } from './use-selection';
import { WholeList } from './WholeList';

interface Props {
	query: TicketQuery;
	selection: Selection;
	/** Ids of the tickets of the list that are known. */
	listed: number[];
	/** Whether the list goes on after them. */
	hasMore: boolean;
	ticketOf: TicketListResult[ 'ticketOf' ];
	bulk: BulkResult;
	/** Gives the focus back to the rows. */
	onDone: () => void;
}

/**
 * What can be done to the chosen tickets; stands in the place of the list's head.
 *
 * @param props
 * @param props.query
 * @param props.selection
 * @param props.listed
 * @param props.hasMore
 * @param props.ticketOf
 * @param props.bulk
 * @param props.onDone
 */
export function BulkBar( {
	query,
	selection,
	listed,
	hasMore,
	ticketOf,
	bulk,
	onDone,
}: Props ) {
	const { locale } = useBoot();
	const { progress } = bulk;
	const count = selection.ids.length;
	const isAll = count >= listed.length;

	return (
		<div className="sanad-bulk">
			<div
				className="sanad-bulk__bar"
				role="toolbar"
				aria-label={ __( 'Chosen tickets', 'sanad' ) }
			>
				<CheckboxControl
					__nextHasNoMarginBottom
					className="sanad-bulk__all"
					label={ sprintf(
						/* translators: %s: number of chosen tickets. */
						_n( '%s chosen', '%s chosen', count, 'sanad' ),
						exactNumber( count, locale )
					) }
					checked={ isAll }
					indeterminate={ ! isAll }
					disabled={ bulk.isRunning }
					onChange={ () => selection.choose( isAll ? [] : listed ) }
				/>
				<BulkMenus
					isDisabled={ bulk.isRunning }
					onChange={ async ( change ) => {
						const left = await bulk.run(
							selection.ids,
							selection.noted,
							change
						);
						selection.choose( left );
						onDone();
					} }
				/>
				<MergeButton
					count={ count }
					tickets={ selection.ids
						.slice( 0, 21 )
						.map( ticketOf )
						.filter( ( ticket ) => ticket !== null ) }
					isDisabled={ bulk.isRunning }
					onMerge={ async ( into ) => {
						selection.choose(
							await bulk.merge( selection.ids, into )
						);
						onDone();
					} }
				/>
				<Button
					icon={ closeSmall }
					size="compact"
					label={ __( 'Choose none', 'sanad' ) }
					disabled={ bulk.isRunning }
					onClick={ () => {
						selection.clear();
						onDone();
					} }
				/>
			</div>
			{ progress && progress.all > 25 && (
				<progress
					className="sanad-bulk__progress"
					aria-label={ __( 'Changing tickets', 'sanad' ) }
					max={ progress.all }
					value={ progress.done }
				/>
			) }
			{ isAll && hasMore && ! bulk.isRunning && (
				<WholeList query={ query } selection={ selection } />
			) }
		</div>
	);
}
