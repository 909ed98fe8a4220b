import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { useTicketTemplates } from '../../data/ticket-templates';
import type { TicketTemplate } from '../../types/api';

/**
 * Fills the form from a template; nothing where there are none.
 *
 * @param props
 * @param props.used     Id of the one that was used last; 0 for none.
 * @param props.onChoose
 */
export function TemplateField( {
	used,
	onChoose,
}: {
	used: number;
	onChoose: ( template: TicketTemplate ) => void;
} ) {
	const { value } = useTicketTemplates();
	const templates = value?.items ?? [];
	if ( templates.length === 0 ) {
		return null;
	}
	return (
		<SelectControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			label={ __( 'Start from a template', 'sanad' ) }
			value={ String( used ) }
			options={ [
				{ value: '0', label: __( 'None', 'sanad' ) },
				...templates.map( ( { id, name } ) => ( {
					value: String( id ),
					label: name,
				} ) ),
			] }
			onChange={ ( id ) => {
				const chosen = templates.find(
					( template ) => String( template.id ) === id
				);
				if ( chosen ) {
					onChoose( chosen );
				}
			} }
		/>
	);
}
