import { ToggleControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { caution, Icon, lock } from '@wordpress/icons';

import { type Route, RouteLink } from '../../app/router';
import { MoveButtons, useReorder } from '../../components/Sortable';
import { useMacroEditing } from '../../data/macros/use-macro-editing';
import type { Macro } from '../../types/api';
import { stepProblem, stepSentence } from './steps';
import { useStepLookups } from './use-step-lookups';

interface MacroListProps {
	/** In the order in which tickets offer them. */
	macros: Macro[];
	/** Id of the one that is open. */
	open: string;
	routeWith: ( changes: Record< string, string > ) => Route;
}

/**
 * The macros in their order, each with what it does.
 *
 * @param props
 * @param props.macros
 * @param props.open
 * @param props.routeWith
 */
export function MacroList( { macros, open, routeWith }: MacroListProps ) {
	const { order, enable } = useMacroEditing();
	const lookups = useStepLookups();
	const reorder = useReorder(
		macros.map( ( { id } ) => id ),
		( id ) => macros.find( ( macro ) => macro.id === id )?.name ?? '',
		( ids ) => void order( ids )
	);
	if ( macros.length === 0 ) {
		return null;
	}

	return (
		<ul className="sanad-macros" aria-label={ __( 'Macros', 'sanad' ) }>
			{ macros.map( ( macro ) => {
				const hasProblem =
					lookups !== null &&
					macro.actions.some(
						( action ) => stepProblem( action, lookups ) !== null
					);
				return (
					<li
						key={ macro.id }
						className={
							String( macro.id ) === open ? 'is-open' : undefined
						}
						{ ...reorder.rowProps( macro.id ) }
					>
						<MoveButtons
							id={ macro.id }
							name={ macro.name }
							reorder={ reorder }
						/>
						<RouteLink
							className="sanad-macros__link"
							to={ routeWith( { macro: String( macro.id ) } ) }
							aria-current={
								String( macro.id ) === open ? 'true' : undefined
							}
						>
							<span className="sanad-macros__name">
								<bdi>{ macro.name }</bdi>
								{ macro.owner_id !== 0 && (
									<>
										<Icon icon={ lock } size={ 16 } />
										<span className="screen-reader-text">
											{ __( 'Only yours', 'sanad' ) }
										</span>
									</>
								) }
							</span>
							<span className="sanad-macros__steps">
								{ lookups
									? macro.actions
											.map( ( action ) =>
												stepSentence( action, lookups )
											)
											.join( ' · ' )
									: macro.description }
							</span>
							{ hasProblem && (
								<span className="sanad-macros__problem">
									<Icon icon={ caution } size={ 16 } />
									{ __( 'A step cannot be done', 'sanad' ) }
								</span>
							) }
						</RouteLink>
						<ToggleControl
							__nextHasNoMarginBottom
							label={
								<span className="screen-reader-text">
									{ sprintf(
										/* translators: %s: name of a macro. */
										__( 'Offer “%s” at tickets', 'sanad' ),
										macro.name
									) }
								</span>
							}
							checked={ macro.is_enabled }
							disabled={ ! macro.can.change }
							onChange={ ( isEnabled ) =>
								void enable( macro, isEnabled )
							}
						/>
					</li>
				);
			} ) }
		</ul>
	);
}
