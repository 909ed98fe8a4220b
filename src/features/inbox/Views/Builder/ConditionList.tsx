import { Button, RadioControl } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { plus } from '@wordpress/icons';

import { emptyCondition } from './attributes';
import { type BuilderForm, keyed } from './builder-form';
import { ConditionRow } from './ConditionRow';

/** As many as the server takes. */
const MOST = 20;

interface ConditionListProps {
	match: BuilderForm[ 'match' ];
	conditions: BuilderForm[ 'conditions' ];
	/** What the server said, by the name of the field, such as `conditions.2.value`. */
	errors: Record< string, string >;
	onChange: (
		part: Partial< Pick< BuilderForm, 'match' | 'conditions' > >
	) => void;
}

/**
 * The conditions of a view, and whether all of them have to be met or one.
 *
 * @param props
 * @param props.match
 * @param props.conditions
 * @param props.errors
 * @param props.onChange
 */
export function ConditionList( props: ConditionListProps ) {
	const { match, conditions, errors, onChange } = props;
	const list = useRef< HTMLUListElement >( null );
	const isAdded = useRef( false );

	useEffect( () => {
		if ( isAdded.current ) {
			isAdded.current = false;
			list.current
				?.querySelector< HTMLElement >( 'li:last-of-type select' )
				?.focus();
		}
	}, [ conditions.length ] );

	return (
		<fieldset className="sanad-view-builder__conditions">
			<legend>{ __( 'Which tickets', 'sanad' ) }</legend>
			{ conditions.length > 1 && (
				<RadioControl
					className="sanad-view-builder__match"
					label={ __( 'How the conditions go together', 'sanad' ) }
					hideLabelFromVision
					selected={ match }
					options={ [
						{
							value: 'all',
							label: __( 'All conditions are met', 'sanad' ),
						},
						{
							value: 'any',
							label: __( 'One condition is enough', 'sanad' ),
						},
					] }
					onChange={ ( value: string ) =>
						onChange( { match: value === 'any' ? 'any' : 'all' } )
					}
				/>
			) }
			{ conditions.length === 0 && (
				<p className="sanad-view-builder__none">
					{ __(
						'Without a condition the view shows the whole inbox, the resolved tickets too.',
						'sanad'
					) }
				</p>
			) }
			<ul ref={ list } className="sanad-view-builder__list">
				{ conditions.map( ( { key, ...condition }, index ) => (
					<ConditionRow
						key={ key }
						condition={ condition }
						number={ index + 1 }
						error={
							errors[ `conditions.${ index }.value` ] ??
							errors[ `conditions.${ index }.operator` ]
						}
						onChange={ ( next ) =>
							onChange( {
								conditions: conditions.map( ( old ) =>
									old.key === key ? { ...next, key } : old
								),
							} )
						}
						onRemove={ () =>
							onChange( {
								conditions: conditions.filter(
									( old ) => old.key !== key
								),
							} )
						}
					/>
				) ) }
			</ul>
			<Button
				variant="secondary"
				icon={ plus }
				disabled={ conditions.length >= MOST }
				accessibleWhenDisabled
				onClick={ () => {
					isAdded.current = true;
					onChange( {
						conditions: [
							...conditions,
							keyed( emptyCondition( 'tag' ) ),
						],
					} );
				} }
			>
				{ __( 'Add a condition', 'sanad' ) }
			</Button>
		</fieldset>
	);
}
