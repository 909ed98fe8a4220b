import { TextControl } from '@wordpress/components';
import {
	Fragment,
	useEffect,
	useId,
	useRef,
	useState,
} from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { check, Icon } from '@wordpress/icons';
import type { KeyboardEvent, ReactNode } from 'react';

import { createMatcher } from '../../search';
import { optionId, useCountAnnounced, usePicker } from '../Picker';
import { type Choice, CREATE } from './choice';

/** More than these nobody reads; typing brings the others. */
const MOST = 100;

/** What making a new one of what was typed is called; null where nothing can be made. */
type CreateLabel = ( ( typed: string ) => string ) | null;

/**
 * What to ask about what was typed before a new one is made of it; null where there is nothing to ask.
 * Whoever answers calls the second.
 */
export type Question = ( typed: string, onAnswered: () => void ) => ReactNode;

interface Props< Item extends Choice > {
	label: string;
	/** Accessible name of the field that filters. */
	fieldLabel: string;
	choices: Item[];
	/** Whether more than one can hold, so that the menu stays. */
	isMulti: boolean;
	createLabel: CreateLabel;
	question: Question;
	onChoose: ( choice: Item ) => void;
	onCreate: ( typed: string ) => void;
	onClose: () => void;
}

/** A line of the list. */
interface Line< Item extends Choice > {
	key: string;
	label: string;
	/** Null makes a new one of what was typed. */
	item: Item | null;
}

function fitting< Item extends Choice >(
	choices: Item[],
	typed: string,
	createLabel: CreateLabel
): Line< Item >[] {
	const matcher = createMatcher( typed );
	const found = choices
		.filter( ( { label } ) => matcher.matches( label ) )
		.slice( 0, MOST )
		.map( ( item ) => ( { key: item.key, label: item.label, item } ) );
	const name = typed.trim();
	const isNew =
		createLabel !== null &&
		name !== '' &&
		! choices.some(
			( { label } ) => label.toLowerCase() === name.toLowerCase()
		);
	return isNew
		? [ ...found, { key: CREATE, label: createLabel( name ), item: null } ]
		: found;
}

/**
 * A list to choose from with the field that filters it, which keeps the focus.
 *
 * @param props
 */
export function ChoiceList< Item extends Choice >( props: Props< Item > ) {
	const { label, fieldLabel, choices, isMulti, createLabel, question } =
		props;
	const { onChoose, onCreate, onClose } = props;
	const id = useId();
	const [ typed, setTyped ] = useState( '' );
	const [ isAsking, setAsking ] = useState( false );
	const field = useRef< HTMLInputElement >( null );
	const list = useRef< HTMLUListElement >( null );
	const lines = fitting( choices, typed, createLabel );

	useEffect( () => field.current?.focus(), [] );

	const goOn = () => {
		setAsking( false );
		if ( isMulti ) {
			setTyped( '' );
			field.current?.focus();
		} else {
			onClose();
		}
	};
	const name = typed.trim();
	const asked = isAsking ? question( name, goOn ) : null;
	const choose = ( { item }: Line< Item > ) => {
		if ( item ) {
			onChoose( item );
		} else if ( question( name, goOn ) ) {
			setAsking( true );
			return;
		} else {
			onCreate( name );
		}
		goOn();
	};
	const { active, activate, reset, onKey } = usePicker( lines, {
		keyOf: ( line ) => line.key,
		onChoose: choose,
		onClose,
		onAside: () => false,
	} );
	const activeKey = active?.key;

	useEffect( () => {
		list.current
			?.querySelector( '[aria-selected="true"]' )
			?.scrollIntoView( { block: 'nearest' } );
	}, [ activeKey ] );

	useCountAnnounced(
		typed === ''
			? ''
			: sprintf(
					/* translators: %d: number of things to choose from. */
					_n( '%d choice', '%d choices', lines.length, 'sanad' ),
					lines.length
				)
	);

	const onKeyDown = ( event: KeyboardEvent ) => {
		// Leaves as a menu does, or goes to what is asked; only Enter chooses.
		if ( event.key === 'Tab' ) {
			if ( ! asked ) {
				event.preventDefault();
				onClose();
			}
			return;
		}
		onKey( event );
	};

	return (
		<div className="sanad-choices">
			<TextControl
				ref={ field }
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				hideLabelFromVision
				className="sanad-choices__field"
				label={ fieldLabel }
				placeholder={ fieldLabel }
				value={ typed }
				dir="auto"
				autoComplete="off"
				role="combobox"
				aria-expanded
				aria-autocomplete="list"
				aria-controls={ id }
				aria-activedescendant={
					activeKey === undefined
						? undefined
						: optionId( id, activeKey )
				}
				onKeyDown={ onKeyDown }
				onChange={ ( value ) => {
					setTyped( value );
					setAsking( false );
					reset();
				} }
			/>
			{ asked && (
				<div className="sanad-choices__question">{ asked }</div>
			) }
			<ul
				ref={ list }
				id={ id }
				className="sanad-choices__list"
				role="listbox"
				aria-label={ label }
			>
				{ lines.map( ( line, index ) => (
					<Fragment key={ line.key }>
						{ line.item?.group !== undefined &&
							line.item.group !==
								lines[ index - 1 ]?.item?.group && (
								<li
									className="sanad-choices__group"
									role="presentation"
								>
									{ line.item.group }
								</li>
							) }
						{ /* The field that keeps the focus has the keys. */ }
						{ /* eslint-disable-next-line jsx-a11y/click-events-have-key-events */ }
						<li
							id={ optionId( id, line.key ) }
							className="sanad-choices__option"
							role="option"
							aria-selected={ line.key === activeKey }
							// Keeps the focus and the cursor in the field.
							onMouseDown={ ( event ) => event.preventDefault() }
							onMouseMove={ () =>
								line.key !== activeKey && activate( line )
							}
							onClick={ () => choose( line ) }
						>
							<bdi className="sanad-choices__label">
								{ line.label }
							</bdi>
							{ line.item?.isChosen && (
								<>
									<Icon icon={ check } size={ 20 } />
									<span className="screen-reader-text">
										{ __( 'Chosen', 'sanad' ) }
									</span>
								</>
							) }
						</li>
					</Fragment>
				) ) }
			</ul>
			{ lines.length === 0 && (
				<p className="sanad-choices__none">
					{ __( 'Nothing fits.', 'sanad' ) }
				</p>
			) }
		</div>
	);
}
