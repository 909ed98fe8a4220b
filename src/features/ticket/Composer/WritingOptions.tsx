import {
	DropdownMenu,
	MenuGroup,
	MenuItem,
	MenuItemsChoice,
} from '@wordpress/components';
import { lazy, Suspense, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { moreVertical } from '@wordpress/icons';

import { Coming } from '../../../components/Coming';

const SignatureDialog = lazy(
	() => import( /* webpackChunkName: "signature" */ './SignatureDialog' )
);

interface Props {
	withHistory: boolean;
	onHistory: ( withHistory: boolean ) => void;
}

/**
 * What else can be decided about the mail of an answer.
 *
 * @param props
 * @param props.withHistory
 * @param props.onHistory
 */
export function WritingOptions( { withHistory, onHistory }: Props ) {
	const [ isSigning, setSigning ] = useState( false );
	return (
		<>
			<DropdownMenu
				icon={ moreVertical }
				label={ __( 'Options of the mail', 'sanad' ) }
				popoverProps={ { placement: 'top-start', shift: true } }
			>
				{ ( { onClose } ) => (
					<>
						<MenuGroup label={ __( 'Below the answer', 'sanad' ) }>
							<MenuItemsChoice
								choices={ [
									{
										value: 'yes',
										label: __(
											'Quote earlier messages',
											'sanad'
										),
									},
									{
										value: 'no',
										label: __(
											'The answer alone',
											'sanad'
										),
									},
								] }
								value={ withHistory ? 'yes' : 'no' }
								onHover={ () => {} }
								onSelect={ ( value: string ) => {
									onHistory( value === 'yes' );
									onClose();
								} }
							/>
						</MenuGroup>
						<MenuGroup>
							<MenuItem
								onClick={ () => {
									onClose();
									setSigning( true );
								} }
							>
								{ __( 'Your signature…', 'sanad' ) }
							</MenuItem>
						</MenuGroup>
					</>
				) }
			</DropdownMenu>
			{ isSigning && (
				<Suspense
					fallback={
						<Coming onClose={ () => setSigning( false ) } />
					}
				>
					<SignatureDialog onClose={ () => setSigning( false ) } />
				</Suspense>
			) }
		</>
	);
}
