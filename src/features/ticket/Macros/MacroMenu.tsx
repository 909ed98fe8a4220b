import { speak } from '@wordpress/a11y';
import { TextControl } from '@wordpress/components';
import { useEffect, useMemo, useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { ErrorNotice } from '../../../components/ErrorNotice';
import { Late } from '../../../components/Late';
import {
	optionId,
	Picker,
	useCountAnnounced,
	usePicker,
} from '../../../components/Picker';
import {
	RequestError,
	type StoredTicket,
	useMacroPreview,
	useMacroRunner,
	useMacros,
} from '../../../data';
import { highlight } from '../../../search';
import type { Macro } from '../../../types/api';
import { MacroAside } from './MacroAside';
import './MacroMenu.scss';
import { rankMacros } from './rank-macros';

interface Props {
	ticket: StoredTicket;
	onClose: () => void;
}

const LIST_ID = 'sanad-macro-list';

const keyOf = ( { id }: Macro ) => String( id );

function countSentence( count: number ): string {
	return count === 0
		? __( 'No macro fits.', 'sanad' )
		: sprintf(
				/* translators: %d: number of macros. */
				_n( '%d macro fits.', '%d macros fit.', count, 'sanad' ),
				count
			);
}

/**
 * The macros of the shop, what the active one would do to this ticket, and the way to run it.
 *
 * @param props
 * @param props.ticket
 * @param props.onClose
 */
export function MacroMenu( { ticket, onClose }: Props ) {
	const { items, status, error, reload } = useMacros();
	const [ typed, setTyped ] = useState( '' );
	const [ orderId, setOrderId ] = useState( 0 );
	const [ wanted, setWanted ] = useState< number | null >( null );
	const [ failed, setFailed ] = useState< {
		id: number;
		error: RequestError;
	} | null >( null );
	const field = useRef< HTMLInputElement >( null );
	const aside = useRef< HTMLDivElement >( null );
	const run = useMacroRunner( ticket.id );

	useEffect( () => field.current?.focus(), [] );

	const macros = useMemo(
		() => rankMacros( items, typed ),
		[ items, typed ]
	);
	const picker = usePicker( macros, {
		keyOf,
		onChoose: ( macro ) => choose( macro ),
		onClose,
		onAside: () => {
			const target = aside.current?.querySelector< HTMLElement >(
				'select, button:not([disabled]), a[href]'
			);
			target?.focus();
			return Boolean( target );
		},
	} );
	const { active } = picker;
	const choice = orderId === 0 ? {} : { order_id: orderId };
	const preview = useMacroPreview( ticket.id, active?.id ?? null, choice );
	const canRun = preview.answer?.can_run;

	const choose = ( macro: Macro ) => {
		picker.activate( macro );
		setFailed( null );
		setWanted( macro.id );
	};

	// Runs as soon as the server has said that it can.
	const isWanted = active !== null && wanted === active.id;
	const start = useRef( async () => {} );
	start.current = async () => {
		if ( ! active ) {
			return;
		}
		const result = await run( active, choice );
		setWanted( null );
		if ( result instanceof RequestError ) {
			setFailed( { id: active.id, error: result } );
		} else {
			onClose();
		}
	};
	useEffect( () => {
		if ( ! isWanted || canRun === undefined ) {
			return;
		}
		if ( canRun ) {
			void start.current();
		} else {
			setWanted( null );
			speak(
				__( 'This macro cannot run on this ticket as it is.', 'sanad' ),
				'assertive'
			);
		}
	}, [ isWanted, canRun ] );

	const isKnown = status === 'ready' || status === 'refreshing';
	useCountAnnounced( isKnown ? countSentence( macros.length ) : '' );

	return (
		<Picker
			id={ LIST_ID }
			label={ __( 'Macros', 'sanad' ) }
			items={ macros }
			keyOf={ keyOf }
			active={ active }
			onActivate={ picker.activate }
			onChoose={ choose }
			renderItem={ ( { name, description, owner_id: owner } ) => (
				<>
					<span className="sanad-picker__title">
						<span>
							<bdi>
								{ highlight( name, typed ).map(
									( { text, isMatch }, index ) =>
										isMatch ? (
											<mark key={ index }>{ text }</mark>
										) : (
											text
										)
								) }
							</bdi>
						</span>
					</span>
					<span className="sanad-picker__facts">
						{ owner !== 0 && (
							<span>{ __( 'Only mine', 'sanad' ) }</span>
						) }
						{ description !== '' && <bdi>{ description }</bdi> }
					</span>
				</>
			) }
			head={
				<div className="sanad-macro__field">
					<TextControl
						ref={ field }
						__next40pxDefaultSize
						__nextHasNoMarginBottom
						hideLabelFromVision
						label={ __( 'Find a macro', 'sanad' ) }
						placeholder={ __( 'Find a macro', 'sanad' ) }
						value={ typed }
						dir="auto"
						autoComplete="off"
						role="combobox"
						aria-expanded
						aria-autocomplete="list"
						aria-controls={ LIST_ID }
						aria-activedescendant={
							active
								? optionId( LIST_ID, keyOf( active ) )
								: undefined
						}
						onKeyDown={ picker.onKey }
						onChange={ ( value ) => {
							setTyped( value );
							picker.reset();
							setWanted( null );
						} }
					/>
				</div>
			}
			empty={
				<>
					{ error && (
						<ErrorNotice error={ error } onRetry={ reload } />
					) }
					{ status === 'loading' && (
						<Late>
							<p role="status">{ __( 'Loading…', 'sanad' ) }</p>
						</Late>
					) }
					{ isKnown && items.length > 0 && (
						<p>{ __( 'No macro fits.', 'sanad' ) }</p>
					) }
					{ isKnown && items.length === 0 && (
						<p>
							{ __(
								'No macros yet. A macro does several things at once, such as answering, tagging and resolving. Make one under “Macros” in the menu of the site.',
								'sanad'
							) }
						</p>
					) }
				</>
			}
			aside={
				active && (
					<MacroAside
						key={ active.id }
						ticket={ ticket }
						macro={ active }
						preview={ preview }
						failure={
							failed?.id === active.id ? failed.error : null
						}
						isRunning={ isWanted }
						orderId={ orderId }
						onOrder={ setOrderId }
						onRun={ () => choose( active ) }
					/>
				)
			}
			asideRef={ aside }
			asideLabel={ __( 'Preview', 'sanad' ) }
			hint={ __(
				'Enter runs it. Shift and Tab go to its options. Escape closes.',
				'sanad'
			) }
		/>
	);
}
