import { Modal, ToggleControl } from '@wordpress/components';
import { Fragment, useId } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { usePreference } from '../../data';
import {
	isSingleKey,
	type Shortcut,
	SHORTCUT_LIST,
	type ShortcutGroup,
	strokeCaps,
} from '../../shortcuts';
import './ShortcutSheet.scss';

const GROUPS: ShortcutGroup[] = [ 'list', 'ticket', 'answer', 'screen', 'go' ];

function groupLabel( group: ShortcutGroup ): string {
	return {
		screen: __( 'Everywhere', 'sanad' ),
		list: __( 'List', 'sanad' ),
		ticket: __( 'Ticket', 'sanad' ),
		answer: __( 'Answer', 'sanad' ),
		go: __( 'Go to', 'sanad' ),
	}[ group ];
}

/**
 * What is pressed: keys at once are joined, keys after each other stand apart.
 *
 * @param props
 * @param props.keys
 */
function Keys( { keys }: Pick< Shortcut, 'keys' > ) {
	return (
		<span className="sanad-shortcuts__keys" dir="ltr">
			{ keys.map( ( stroke, index ) => (
				<Fragment key={ index }>
					{ index > 0 && (
						<span>
							{
								/* translators: between two keys that are pressed after each other, such as G then M. */
								__( 'then', 'sanad' )
							}
						</span>
					) }
					{ strokeCaps( stroke ).map( ( cap ) => (
						<kbd key={ cap }>{ cap }</kbd>
					) ) }
				</Fragment>
			) ) }
		</span>
	);
}

function Group( { group, isOff }: { group: ShortcutGroup; isOff: boolean } ) {
	const id = useId();
	return (
		<section aria-labelledby={ id }>
			<h2 id={ id }>{ groupLabel( group ) }</h2>
			<dl>
				{ SHORTCUT_LIST.filter(
					( [ , one ] ) => one.group === group
				).map( ( [ name, one ] ) => {
					const isDead = isOff && isSingleKey( one );
					return (
						<div
							key={ name }
							className={ isDead ? 'is-off' : undefined }
						>
							<dt>{ one.label() }</dt>
							<dd>
								{ isDead && (
									<span className="sanad-shortcuts__off">
										{ __( 'Off', 'sanad' ) }
									</span>
								) }
								<Keys keys={ one.keys } />
							</dd>
						</div>
					);
				} ) }
			</dl>
		</section>
	);
}

/**
 * All shortcuts, and the switch for those that are letters and signs alone.
 *
 * @param props
 * @param props.onClose
 */
export default function ShortcutSheet( { onClose }: { onClose: () => void } ) {
	const [ hasSingleKeys, setSingleKeys ] = usePreference( 'singleKeys' );
	return (
		<Modal
			className="sanad-modal sanad-shortcuts"
			size="large"
			title={ __( 'Shortcuts', 'sanad' ) }
			onRequestClose={ onClose }
		>
			<ToggleControl
				__nextHasNoMarginBottom
				label={ __( 'Single keys', 'sanad' ) }
				help={
					hasSingleKeys
						? __(
								'Letters and signs work alone while you are not writing. Switch them off if you steer by voice or press them by mistake.',
								'sanad'
							)
						: __(
								'Letters and signs do nothing alone. Everything is still in the menus and in the command palette.',
								'sanad'
							)
				}
				checked={ hasSingleKeys }
				onChange={ setSingleKeys }
			/>
			<div className="sanad-shortcuts__groups">
				{ GROUPS.map( ( group ) => (
					<Group
						key={ group }
						group={ group }
						isOff={ ! hasSingleKeys }
					/>
				) ) }
			</div>
		</Modal>
	);
}
