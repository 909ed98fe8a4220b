import { Button, SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';

import { useBoot } from '../../../../data';
import type {
	ViewAttribute,
	ViewCondition,
	ViewOperator,
} from '../../../../types/api';
import {
	attributeLabel,
	ATTRIBUTES,
	emptyCondition,
	kindOf,
	operatorLabel,
	operatorsOf,
} from './attributes';
import { ValueField } from './ValueField';

interface ConditionRowProps {
	condition: ViewCondition;
	/** From 1. */
	number: number;
	/** What the server said about it. */
	error: string | undefined;
	onChange: ( condition: ViewCondition ) => void;
	onRemove: () => void;
}

/**
 * One condition: what it looks at, how, and for what.
 *
 * @param props
 * @param props.condition
 * @param props.number
 * @param props.error
 * @param props.onChange
 * @param props.onRemove
 */
export function ConditionRow( props: ConditionRowProps ) {
	const { condition, number, error, onChange, onRemove } = props;
	const { attribute, operator, value } = condition;
	const { mailboxes } = useBoot();
	const operators = operatorsOf( attribute );
	// Most shops have one mailbox, and nothing to tell apart.
	const offered = ATTRIBUTES.filter(
		( name ) =>
			name !== 'mailbox' || name === attribute || mailboxes.length > 1
	);
	const changeOperator = ( next: ViewOperator ) => {
		const isSameKind =
			kindOf( attribute, next ) === kindOf( attribute, operator );
		const kept =
			next === 'all' ? value.filter( ( key ) => key !== 'none' ) : value;
		onChange(
			isSameKind
				? { attribute, operator: next, value: kept }
				: emptyCondition( attribute, next )
		);
	};
	const label = sprintf(
		/* translators: %d: number of a condition, from 1. */
		__( 'Condition %d', 'sanad' ),
		number
	);

	return (
		<li className="sanad-condition">
			<div
				className="sanad-condition__row"
				role="group"
				aria-label={ label }
			>
				<SelectControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					hideLabelFromVision
					label={ __( 'What it looks at', 'sanad' ) }
					value={ attribute }
					options={ offered.map( ( name ) => ( {
						value: name,
						label: attributeLabel( name ),
					} ) ) }
					onChange={ ( name: ViewAttribute ) =>
						onChange( emptyCondition( name ) )
					}
				/>
				{ operators.length > 1 ? (
					<SelectControl
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						hideLabelFromVision
						label={ __( 'How it compares', 'sanad' ) }
						value={ operator }
						options={ operators.map( ( name ) => ( {
							value: name,
							label: operatorLabel( name ),
						} ) ) }
						onChange={ changeOperator }
					/>
				) : (
					<span className="sanad-condition__is">
						{ operatorLabel( operator ) }
					</span>
				) }
				<div className="sanad-condition__value">
					<ValueField
						key={ `${ attribute } ${ kindOf( attribute, operator ) }` }
						condition={ condition }
						onChange={ ( next ) =>
							onChange( { ...condition, value: next } )
						}
					/>
				</div>
				<Button
					icon={ closeSmall }
					label={ sprintf(
						/* translators: %d: number of a condition, from 1. */
						__( 'Remove condition %d', 'sanad' ),
						number
					) }
					onClick={ onRemove }
				/>
			</div>
			{ error && (
				<p className="sanad-condition__error" role="alert">
					{ error }
				</p>
			) }
		</li>
	);
}
