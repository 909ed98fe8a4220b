import {
	Button,
	DropdownMenu,
	MenuGroup,
	MenuItem,
} from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { caution, Icon, plus, trash } from '@wordpress/icons';

import { MoveButtons, useReorder } from '../../components/Sortable';
import { StepFields } from './StepFields';
import {
	newAction,
	type Step,
	STEP_TYPES,
	stepLabel,
	stepProblem,
	stepSentence,
} from './steps';
import { useStepLookups } from './use-step-lookups';

interface StepListProps {
	/** In the order in which they are carried out. */
	steps: Step[];
	onChange: ( steps: Step[] ) => void;
}

/**
 * The steps of a macro, each with its own small form and what it will do.
 *
 * @param props
 * @param props.steps
 * @param props.onChange
 */
export function StepList( { steps, onChange }: StepListProps ) {
	const lookups = useStepLookups();
	const find = ( key: number ) => steps.find( ( step ) => step.key === key );
	const nameOf = ( step: Step ) => stepLabel( step.action.type );
	const reorder = useReorder(
		steps.map( ( { key } ) => key ),
		( key ) => {
			const step = find( key );
			return step ? nameOf( step ) : '';
		},
		( keys ) =>
			onChange(
				keys.map( find ).filter( ( step ) => step !== undefined )
			)
	);

	return (
		<div className="sanad-steps">
			<h4 className="sanad-steps__title">{ __( 'Steps', 'sanad' ) }</h4>
			{ steps.length === 0 && (
				<p className="sanad-steps__none">
					{ __( 'Add what the macro shall do.', 'sanad' ) }
				</p>
			) }
			<ol className="sanad-steps__list">
				{ steps.map( ( step ) => {
					const problem = lookups
						? stepProblem( step.action, lookups )
						: null;
					return (
						<li
							key={ step.key }
							{ ...reorder.rowProps( step.key ) }
						>
							<div className="sanad-steps__head">
								<MoveButtons
									id={ step.key }
									name={ nameOf( step ) }
									reorder={ reorder }
								/>
								<strong>{ nameOf( step ) }</strong>
								<Button
									size="small"
									icon={ trash }
									label={ sprintf(
										/* translators: %s: kind of a step, such as "Status". */
										__( 'Remove the step “%s”', 'sanad' ),
										nameOf( step )
									) }
									onClick={ () =>
										onChange(
											steps.filter(
												( other ) => other !== step
											)
										)
									}
								/>
							</div>
							<StepFields
								action={ step.action }
								lookups={ lookups }
								onChange={ ( action ) =>
									onChange(
										steps.map( ( other ) =>
											other.key === step.key
												? { ...other, action }
												: other
										)
									)
								}
							/>
							{ lookups && problem === null && (
								<p className="sanad-steps__sentence" dir="auto">
									{ stepSentence( step.action, lookups ) }
								</p>
							) }
							{ problem && (
								<p className="sanad-steps__problem">
									<Icon icon={ caution } size={ 16 } />
									{ problem }
								</p>
							) }
						</li>
					);
				} ) }
			</ol>
			<DropdownMenu
				icon={ plus }
				text={ __( 'Add a step', 'sanad' ) }
				label={ __( 'Add a step', 'sanad' ) }
				toggleProps={ { variant: 'secondary', showTooltip: false } }
				popoverProps={ { className: 'sanad-popover' } }
			>
				{ ( { onClose }: { onClose: () => void } ) => (
					<MenuGroup>
						{ STEP_TYPES.map( ( type ) => (
							<MenuItem
								key={ type }
								onClick={ () => {
									onClose();
									const last = Math.max(
										-1,
										...steps.map( ( { key } ) => key )
									);
									onChange( [
										...steps,
										{
											key: last + 1,
											action: newAction( type ),
										},
									] );
								} }
							>
								{ stepLabel( type ) }
							</MenuItem>
						) ) }
					</MenuGroup>
				) }
			</DropdownMenu>
		</div>
	);
}
