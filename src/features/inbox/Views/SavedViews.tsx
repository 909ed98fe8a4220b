import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { listView, plus, starEmpty } from '@wordpress/icons';
import type { ReactElement } from 'react';

import { listRoute, useRoute } from '../../../app/router';
import { useReorder } from '../../../components/Sortable';
import {
	useBoot,
	useViewCounts,
	useViewDraft,
	useViewEditing,
	useViews,
} from '../../../data';
import type { View } from '../../../types/api';
import { ViewLink } from './ViewLink';
import { ViewMenu } from './ViewMenu';

interface SavedViewsProps {
	isFolded: boolean;
	onChoose?: ( () => void ) | undefined;
}

interface GroupProps extends SavedViewsProps {
	label: string;
	icon: ReactElement;
	views: View[];
}

/**
 * Some saved views, to be opened, and put into another order by whoever may.
 *
 * @param props
 * @param props.label
 * @param props.icon
 * @param props.views
 * @param props.isFolded
 * @param props.onChoose
 */
function Group( { label, icon, views, isFolded, onChoose }: GroupProps ) {
	const { query, compose, screen } = useRoute();
	const counts = useViewCounts();
	const { order } = useViewEditing();
	const isList = compose === null && screen === null;
	const reorder = useReorder(
		views.map( ( { id } ) => id ),
		( id ) => views.find( ( view ) => view.id === id )?.name ?? '',
		( ids ) => void order( ids )
	);

	return (
		<ul className="sanad-views__list" aria-label={ label }>
			{ views.map( ( view ) => {
				const { id, name, sort, can } = view;
				const isMovable = can.change && ! isFolded;
				return (
					<li
						key={ id }
						className="sanad-views__saved"
						{ ...( isMovable && {
							...reorder.rowProps( id ),
							...reorder.handleProps( id ),
						} ) }
					>
						<ViewLink
							to={ listRoute( { saved_view: id, sort } ) }
							icon={ icon }
							label={ name }
							count={ counts[ id ]?.count ?? 0 }
							isMore={ counts[ id ]?.is_more ?? false }
							isCurrent={ isList && query.saved_view === id }
							isFolded={ isFolded }
							onChoose={ onChoose }
						/>
						{ ! isFolded && (
							<ViewMenu
								view={ view }
								reorder={ reorder }
								onLeave={ onChoose }
							/>
						) }
					</li>
				);
			} ) }
		</ul>
	);
}

/**
 * The agent's own views and those that are shared with him.
 *
 * @param props
 * @param props.isFolded
 * @param props.onChoose
 */
export function SavedViews( { isFolded, onChoose }: SavedViewsProps ) {
	const { user } = useBoot();
	const { items } = useViews();
	const { open } = useViewDraft();
	const own = items.filter( ( view ) => view.owner_id === user.id );
	const shared = items.filter( ( view ) => view.owner_id === 0 );
	const newView = __( 'New view', 'sanad' );

	return (
		<>
			{ user.can.reply && (
				<div className="sanad-views__head">
					{ ! isFolded && <h2>{ __( 'Your views', 'sanad' ) }</h2> }
					<Button
						size="small"
						icon={ plus }
						label={ newView }
						onClick={ () => {
							onChoose?.();
							open( {
								id: null,
								conditions: null,
								sort: 'newest',
							} );
						} }
					/>
				</div>
			) }
			{ own.length > 0 && (
				<Group
					label={ __( 'Your views', 'sanad' ) }
					icon={ starEmpty }
					views={ own }
					isFolded={ isFolded }
					onChoose={ onChoose }
				/>
			) }
			{ shared.length > 0 && (
				<>
					{ ! isFolded && (
						<div className="sanad-views__head">
							<h2>{ __( 'Shared views', 'sanad' ) }</h2>
						</div>
					) }
					<Group
						label={ __( 'Shared views', 'sanad' ) }
						icon={ listView }
						views={ shared }
						isFolded={ isFolded }
						onChoose={ onChoose }
					/>
				</>
			) }
		</>
	);
}
