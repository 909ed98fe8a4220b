import { Button, Popover } from '@wordpress/components';
import {
	lazy,
	Suspense,
	useCallback,
	useRef,
	useState,
} from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Icon } from '@wordpress/icons';

import { Coming } from '../../../components/Coming';
import { useShortcut, useShortcutProps } from '../../../shortcuts';
import type { TicketMenuProps } from '../TicketHeader/menu-props';
import { bolt } from './bolt';

const loadMenu = () => import( /* webpackChunkName: "macro-menu" */ '.' );

const MacroMenu = lazy( loadMenu );

/**
 * Opens the macros of the shop at this ticket; a key does so too.
 *
 * @param props
 * @param props.ticket
 * @param props.isInBar
 */
export function MacroButton( { ticket, isInBar = false }: TicketMenuProps ) {
	const [ isOpen, setOpen ] = useState( false );
	const button = useRef< HTMLButtonElement >( null );
	const close = useCallback( () => {
		setOpen( false );
		button.current?.focus();
	}, [] );
	useShortcut( 'macro', () => setOpen( true ) );
	const keys = useShortcutProps( 'macro' );

	return (
		<>
			<Button
				ref={ button }
				{ ...( isInBar
					? {
							className: 'sanad-bar-button',
							// Of the buttons beside it none has more room.
							text: __( 'Macro', 'sanad' ),
						}
					: {
							size: 'compact',
							label: __( 'Macros', 'sanad' ),
							...keys,
						} ) }
				aria-expanded={ isOpen }
				aria-haspopup="dialog"
				icon={ <Icon icon={ bolt } /> }
				onMouseEnter={ () => void loadMenu() }
				onFocus={ () => void loadMenu() }
				onClick={ () => setOpen( ! isOpen ) }
			/>
			{ isOpen && (
				<Popover
					className="sanad-popover sanad-insert sanad-macros"
					anchor={ button.current }
					placement="bottom-end"
					expandOnMobile
					headerTitle={ __( 'Macros', 'sanad' ) }
					focusOnMount={ false }
					constrainTabbing
					role="dialog"
					aria-label={ __( 'Macros', 'sanad' ) }
					onClose={ close }
				>
					<Suspense fallback={ <Coming onClose={ close } /> }>
						<MacroMenu ticket={ ticket } onClose={ close } />
					</Suspense>
				</Popover>
			) }
		</>
	);
}
