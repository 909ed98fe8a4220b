import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { external, Icon, store } from '@wordpress/icons';

import type { HelpCentre } from '../../types/api';

interface HelpCentreNoticeProps {
	/** Null while it is not known. */
	value: HelpCentre | null;
	isMaking: boolean;
	make: () => Promise< void >;
}

/**
 * Whether shoppers can find the articles: makes the help centre's page in one click, or leads to it.
 *
 * @param props
 * @param props.value
 * @param props.isMaking
 * @param props.make
 */
export function HelpCentreNotice( {
	value,
	isMaking,
	make,
}: HelpCentreNoticeProps ) {
	if ( value === null ) {
		return null;
	}
	const pages = value.page.filter( ( { status } ) => status !== 'trash' );
	const [ page ] = pages;
	if ( page ) {
		return (
			<p className="sanad-help-centre is-made">
				<Icon icon={ store } size={ 20 } />
				<a href={ page.url }>
					{ __( 'See the help centre', 'sanad' ) }
					<Icon icon={ external } size={ 16 } />
				</a>
				<a href={ page.edit_url }>
					{ __( 'Change its page', 'sanad' ) }
				</a>
				{ page.status !== 'publish' && (
					<span>
						{ __( 'Its page is not published yet.', 'sanad' ) }
					</span>
				) }
			</p>
		);
	}
	return (
		<div className="sanad-help-centre">
			<Icon icon={ store } />
			<p>
				{ __(
					'Shoppers have no page yet where they find these articles. One click makes it, with search and categories, in the style of your theme.',
					'sanad'
				) }
			</p>
			<Button
				variant="primary"
				isBusy={ isMaking }
				disabled={ isMaking }
				accessibleWhenDisabled
				onClick={ () => void make() }
			>
				{ __( 'Make the help centre', 'sanad' ) }
			</Button>
		</div>
	);
}
