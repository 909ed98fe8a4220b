import {
	Button,
	Dropdown,
	SearchControl,
	SelectControl,
} from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { funnel } from '@wordpress/icons';

import { typedDirection } from '../typed-direction';
import './Filters.scss';

export interface FilterField {
	/** Name in the address. */
	name: string;
	label: string;
	/** What it says when it does not narrow. */
	any: string;
	options: { value: string; label: string }[];
	/** Stands in a menu, where it takes no room until it is needed. */
	isRare?: boolean;
}

interface FiltersProps {
	searchLabel: string;
	fields: FilterField[];
	/** What the address says, by name; `search` among it. */
	values: Record< string, string >;
	/** Gets what changed; an empty text takes a filter off. */
	onChange: (
		changes: Record< string, string >,
		options?: { replace?: boolean }
	) => void;
}

/** Long enough for a word to be typed, short enough to feel at once. */
const SEARCH_AFTER_MS = 350;

/**
 * Searches and narrows a list; everything that is set stands in the address.
 *
 * @param props
 * @param props.searchLabel
 * @param props.fields
 * @param props.values
 * @param props.onChange
 */
export function Filters( {
	searchLabel,
	fields,
	values,
	onChange,
}: FiltersProps ) {
	const isNarrowed =
		( values.search ?? '' ) !== '' ||
		fields.some( ( { name } ) => ( values[ name ] ?? '' ) !== '' );

	const usable = fields.filter( ( { options } ) => options.length > 0 );
	const rare = usable.filter( ( { isRare } ) => isRare );

	return (
		<div className="sanad-filter-bar">
			<SearchField
				label={ searchLabel }
				value={ values.search ?? '' }
				onChange={ onChange }
			/>
			{ usable
				.filter( ( { isRare } ) => ! isRare )
				.map( ( field ) => (
					<FilterSelect
						key={ field.name }
						field={ field }
						value={ values[ field.name ] ?? '' }
						onChange={ onChange }
					/>
				) ) }
			{ rare.length > 0 && (
				<Dropdown
					popoverProps={ {
						className: 'sanad-popover',
						placement: 'bottom-end',
					} }
					renderToggle={ ( { isOpen, onToggle } ) => (
						<Button
							icon={ funnel }
							label={ __( 'More filters', 'sanad' ) }
							aria-expanded={ isOpen }
							isPressed={ rare.some(
								( { name } ) => ( values[ name ] ?? '' ) !== ''
							) }
							onClick={ onToggle }
						/>
					) }
					renderContent={ () => (
						<div className="sanad-filter-bar__rare">
							{ rare.map( ( field ) => (
								<FilterSelect
									key={ field.name }
									field={ field }
									value={ values[ field.name ] ?? '' }
									onChange={ onChange }
								/>
							) ) }
						</div>
					) }
				/>
			) }
			{ isNarrowed && (
				<Button
					variant="tertiary"
					onClick={ () =>
						onChange(
							Object.fromEntries( [
								[ 'search', '' ],
								...fields.map( ( { name } ) => [ name, '' ] ),
							] )
						)
					}
				>
					{ __( 'Take off the filters', 'sanad' ) }
				</Button>
			) }
		</div>
	);
}

interface FilterSelectProps {
	field: FilterField;
	value: string;
	onChange: FiltersProps[ 'onChange' ];
}

function FilterSelect( { field, value, onChange }: FilterSelectProps ) {
	const { name, label, any, options, isRare = false } = field;
	return (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			hideLabelFromVision={ ! isRare }
			label={ label }
			value={ value }
			options={ [ { value: '', label: any }, ...options ] }
			onChange={ ( chosen ) => onChange( { [ name ]: chosen } ) }
		/>
	);
}

interface SearchFieldProps {
	label: string;
	value: string;
	onChange: FiltersProps[ 'onChange' ];
}

function SearchField( { label, value, onChange }: SearchFieldProps ) {
	const [ text, setText ] = useState( value );
	const asked = useRef( value );

	// Back and Forward change what is searched for without a key.
	useEffect( () => {
		if ( asked.current !== value ) {
			asked.current = value;
			setText( value );
		}
	}, [ value ] );

	useEffect( () => {
		const wanted = text.trim();
		if ( wanted === asked.current ) {
			return undefined;
		}
		const timer = setTimeout( () => {
			// One step back leaves the search, however long it was typed at.
			const replace = asked.current !== '' && wanted !== '';
			asked.current = wanted;
			onChange( { search: wanted }, { replace } );
		}, SEARCH_AFTER_MS );
		return () => clearTimeout( timer );
	}, [ text, onChange ] );

	return (
		<div className="sanad-filter-bar__search" role="search">
			<SearchControl
				__nextHasNoMarginBottom
				dir={ typedDirection( text ) }
				label={ label }
				placeholder={ label }
				value={ text }
				onChange={ setText }
			/>
		</div>
	);
}
