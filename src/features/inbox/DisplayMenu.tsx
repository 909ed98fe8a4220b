import {
	Button,
	CheckboxControl,
	Dropdown,
	RadioControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { settings } from '@wordpress/icons';

import { MoveButtons, useReorder } from '../../components/Sortable';
import { usePreference } from '../../data';
import { COLUMN_NAMES, COLUMNS, useColumns } from './columns';
import './DisplayMenu.scss';

/** Chooses the columns of the table and their order. */
function ColumnChoice() {
	const { names, change } = useColumns();
	// In the agent's order, then what he has not chosen.
	const all = [
		...names,
		...COLUMN_NAMES.filter( ( name ) => ! names.includes( name ) ),
	];
	// What can be reordered has a number.
	const numberOf = ( name: ( typeof all )[ number ] ) =>
		COLUMN_NAMES.indexOf( name );
	const labelOf = ( number: number ) => {
		const name = COLUMN_NAMES[ number ];
		return name ? COLUMNS[ name ].label() : '';
	};
	const reorder = useReorder( names.map( numberOf ), labelOf, ( numbers ) =>
		change(
			numbers
				.map( ( number ) => COLUMN_NAMES[ number ] )
				.filter( ( name ) => name !== undefined )
		)
	);

	return (
		<fieldset className="sanad-display__columns">
			<legend>{ __( 'Columns', 'sanad' ) }</legend>
			<ul>
				{ all.map( ( name ) => {
					const isShown = names.includes( name );
					return (
						<li
							key={ name }
							{ ...( isShown
								? reorder.rowProps( numberOf( name ) )
								: {} ) }
						>
							<CheckboxControl
								__nextHasNoMarginBottom
								label={ COLUMNS[ name ].label() }
								checked={ isShown }
								// It leads to the ticket.
								disabled={ name === 'subject' }
								onChange={ ( isOn ) =>
									change(
										isOn
											? [ ...names, name ]
											: names.filter(
													( other ) => other !== name
												)
									)
								}
							/>
							{ isShown && (
								<MoveButtons
									id={ numberOf( name ) }
									name={ COLUMNS[ name ].label() }
									reorder={ reorder }
								/>
							) }
						</li>
					);
				} ) }
			</ul>
		</fieldset>
	);
}

/** How the list looks where it has the whole width. */
export function DisplayMenu() {
	const [ layout, setLayout ] = usePreference( 'listLayout' );
	return (
		<Dropdown
			popoverProps={ {
				className: 'sanad-popover sanad-display',
				placement: 'bottom-end',
			} }
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					icon={ settings }
					size="compact"
					label={ __( 'Display', 'sanad' ) }
					aria-expanded={ isOpen }
					onClick={ onToggle }
				/>
			) }
			renderContent={ () => (
				<div className="sanad-display__fields">
					<RadioControl
						label={ __( 'Show tickets as', 'sanad' ) }
						selected={ layout }
						options={ [
							{
								value: 'rows',
								label: __( 'Rows', 'sanad' ),
								description: __(
									'Three lines with the start of the last message.',
									'sanad'
								),
							},
							{
								value: 'table',
								label: __( 'Table', 'sanad' ),
								description: __(
									'One line with the columns that you choose, where there is room for them.',
									'sanad'
								),
							},
						] }
						onChange={ setLayout }
					/>
					{ layout === 'table' && <ColumnChoice /> }
				</div>
			) }
		/>
	);
}
