import { SelectControl } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { decodeEntities } from '@wordpress/html-entities';
import { __ } from '@wordpress/i18n';

interface Page {
	id: number;
	title: { rendered: string };
}

/** What is used of the store of WordPress's own records. */
interface Records {
	getEntityRecords: (
		kind: string,
		name: string,
		query: object
	) => Page[] | null;
}

interface Props {
	/** Id of a page; 0 finds the one with the form. */
	value: number;
	onChange: ( id: number ) => void;
}

/**
 * Which page the button leads to.
 * @param props
 * @param props.value
 * @param props.onChange
 */
export function PageControl( { value, onChange }: Props ) {
	const pages = useSelect(
		( select ) =>
			( select( 'core' ) as Records ).getEntityRecords(
				'postType',
				'page',
				{
					per_page: 100,
					status: 'publish',
					orderby: 'title',
					order: 'asc',
					_fields: 'id,title',
				}
			),
		[]
	);
	return (
		<SelectControl
			label={ __( 'Page', 'sanad' ) }
			value={ String( value ) }
			onChange={ ( id ) => onChange( Number( id ) ) }
			options={ [
				{
					value: '0',
					label: __( 'The page with the contact form', 'sanad' ),
				},
				...( pages ?? [] ).map( ( { id, title } ) => ( {
					value: String( id ),
					label: decodeEntities( title.rendered ),
				} ) ),
			] }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}
