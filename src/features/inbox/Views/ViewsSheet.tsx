import { Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { ScreenNav } from './ScreenNav';
import { ViewList } from './ViewList';
import './Views.scss';

/**
 * The views on a small screen.
 * @param props
 * @param props.onClose
 */
export function ViewsSheet( { onClose }: { onClose: () => void } ) {
	return (
		<Modal
			className="sanad-modal sanad-views-sheet"
			title={ __( 'Views', 'sanad' ) }
			onRequestClose={ onClose }
		>
			<ViewList onChoose={ onClose } />
			<ScreenNav onChoose={ onClose } />
		</Modal>
	);
}
