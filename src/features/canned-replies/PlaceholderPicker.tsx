import { Button, Dropdown, SearchControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { typedDirection } from '../../components/typed-direction';
import type { PlaceholderInfo } from '../../types/api';
import './PlaceholderPicker.scss';

interface PlaceholderPickerProps {
	infos: PlaceholderInfo[];
	/** Gets the name without braces. */
	onPick: ( name: string ) => void;
}

function groupLabel( group: PlaceholderInfo[ 'group' ] ): string {
	return {
		customer: __( 'Customer', 'sanad' ),
		agent: __( 'Agent', 'sanad' ),
		ticket: __( 'Ticket', 'sanad' ),
		shop: __( 'Shop', 'sanad' ),
		order: __( 'Order', 'sanad' ),
		date: __( 'Date', 'sanad' ),
		other: __( 'Other', 'sanad' ),
	}[ group ];
}

/**
 * The placeholders with what they mean and an example of each.
 *
 * @param props
 * @param props.infos
 * @param props.onPick
 */
export function PlaceholderPicker( { infos, onPick }: PlaceholderPickerProps ) {
	const [ wanted, setWanted ] = useState( '' );
	const needle = wanted.trim().toLowerCase();
	const shown = infos.filter( ( { name, label, description } ) =>
		`${ name } ${ label } ${ description }`.toLowerCase().includes( needle )
	);
	const groups = [ ...new Set( shown.map( ( { group } ) => group ) ) ];

	return (
		<Dropdown
			popoverProps={ {
				className: 'sanad-popover',
				placement: 'bottom-end',
			} }
			onClose={ () => setWanted( '' ) }
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					variant="tertiary"
					size="compact"
					aria-expanded={ isOpen }
					onClick={ onToggle }
				>
					{ __( 'Insert a placeholder', 'sanad' ) }
				</Button>
			) }
			renderContent={ ( { onClose } ) => (
				<div className="sanad-placeholders">
					<SearchControl
						__nextHasNoMarginBottom
						size="compact"
						dir={ typedDirection( wanted ) }
						label={ __( 'Find a placeholder', 'sanad' ) }
						placeholder={ __( 'Find a placeholder', 'sanad' ) }
						value={ wanted }
						onChange={ setWanted }
					/>
					{ groups.map( ( group ) => (
						<section key={ group }>
							<h4>{ groupLabel( group ) }</h4>
							<ul>
								{ shown
									.filter( ( info ) => info.group === group )
									.map( ( info ) => (
										<li key={ info.name }>
											<button
												type="button"
												onClick={ () => {
													onClose();
													onPick( info.name );
												} }
											>
												<strong>{ info.label }</strong>
												<code dir="ltr">{ `{{${ info.name }}}` }</code>
												<span>
													{ info.description }
												</span>
												{ info.example !== '' && (
													<bdi>{ info.example }</bdi>
												) }
											</button>
										</li>
									) ) }
							</ul>
						</section>
					) ) }
					{ groups.length === 0 && (
						<p>{ __( 'There is none like this.', 'sanad' ) }</p>
					) }
				</div>
			) }
		/>
	);
}
