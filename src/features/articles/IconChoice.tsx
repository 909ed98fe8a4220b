import { __ } from '@wordpress/i18n';

import { useBoot } from '../../data';
import type { ArticleCategory } from '../../types/api';
import { CategoryIcon } from './CategoryIcon';

type IconName = ArticleCategory[ 'icon' ];

interface IconChoiceProps {
	value: IconName;
	onChange: ( icon: IconName ) => void;
}

function iconLabel( name: IconName ): string {
	return {
		'': __( 'None', 'sanad' ),
		delivery: __( 'Delivery', 'sanad' ),
		returns: __( 'Returns', 'sanad' ),
		sizes: __( 'Sizes', 'sanad' ),
		payment: __( 'Payment', 'sanad' ),
		account: __( 'Account', 'sanad' ),
		care: __( 'Care', 'sanad' ),
		order: __( 'Orders', 'sanad' ),
		box: __( 'Parcel', 'sanad' ),
		warranty: __( 'Warranty', 'sanad' ),
		question: __( 'Question', 'sanad' ),
		book: __( 'Guide', 'sanad' ),
		tools: __( 'Tools', 'sanad' ),
		gift: __( 'Gift', 'sanad' ),
		lock: __( 'Privacy', 'sanad' ),
		phone: __( 'Phone', 'sanad' ),
		store: __( 'Shop', 'sanad' ),
		calendar: __( 'Calendar', 'sanad' ),
		globe: __( 'World', 'sanad' ),
		star: __( 'Star', 'sanad' ),
		chat: __( 'Chat', 'sanad' ),
	}[ name ];
}

/**
 * The picture of a category, out of a fixed list.
 *
 * @param props
 * @param props.value
 * @param props.onChange
 */
export function IconChoice( { value, onChange }: IconChoiceProps ) {
	const names = [
		'',
		...Object.keys( useBoot().categoryIcons ),
	] as IconName[];
	return (
		<fieldset className="sanad-icon-choice">
			<legend>{ __( 'Icon', 'sanad' ) }</legend>
			<div className="sanad-icon-choice__icons">
				{ names.map( ( name ) => (
					<span
						key={ name }
						className="sanad-icon-choice__icon"
						title={ iconLabel( name ) }
					>
						<input
							type="radio"
							name="sanad-category-icon"
							aria-label={ iconLabel( name ) }
							checked={ name === value }
							onChange={ () => onChange( name ) }
						/>
						{ name === '' ? (
							<span aria-hidden="true">–</span>
						) : (
							<CategoryIcon name={ name } />
						) }
					</span>
				) ) }
			</div>
		</fieldset>
	);
}
