import { Fragment, useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { simpleMarkup } from '../../../components/MessageBody';
import { groupLabel, type Option } from './options';

interface Props {
	/** Element id of the list. */
	id: string;
	options: Option[];
	active: Option | null;
	onActivate: ( option: Option ) => void;
	onChoose: ( option: Option ) => void;
}

/**
 * Element id of a line, for `aria-activedescendant`.
 *
 * @param id    Of the list.
 * @param index
 */
export function lineId( id: string, index: number ): string {
	return `${ id }-${ index }`;
}

/**
 * The lines below the search box. The focus stays in the box, which has the keys.
 *
 * @param props
 * @param props.id
 * @param props.options
 * @param props.active
 * @param props.onActivate
 * @param props.onChoose
 */
export function Options( {
	id,
	options,
	active,
	onActivate,
	onChoose,
}: Props ) {
	const list = useRef< HTMLUListElement >( null );
	const activeKey = active?.key;
	useEffect( () => {
		list.current
			?.querySelector( '[aria-selected="true"]' )
			?.scrollIntoView?.( { block: 'nearest' } );
	}, [ activeKey ] );

	return (
		<ul
			ref={ list }
			id={ id }
			className="sanad-search__options"
			role="listbox"
			aria-label={ __( 'Suggestions', 'sanad' ) }
		>
			{ options.map( ( option, index ) => (
				<Fragment key={ option.key }>
					{ option.group !== options[ index - 1 ]?.group && (
						<li role="presentation" className="sanad-search__group">
							{ groupLabel( option.group ) }
						</li>
					) }
					{ /* The box that keeps the focus has the keys. */ }
					{ /* eslint-disable-next-line jsx-a11y/click-events-have-key-events */ }
					<li
						id={ lineId( id, index ) }
						className="sanad-search__option"
						role="option"
						aria-selected={ option.key === activeKey }
						onMouseDown={ ( event ) => event.preventDefault() }
						onMouseMove={ () =>
							option.key !== activeKey && onActivate( option )
						}
						onClick={ () => onChoose( option ) }
					>
						<bdi
							className={
								option.isCode
									? 'sanad-search__code'
									: 'sanad-search__label'
							}
						>
							{ option.html === undefined
								? option.label
								: ( simpleMarkup( option.html ) ??
									option.label ) }
						</bdi>
						{ option.detail !== '' && (
							<bdi className="sanad-search__detail">
								{ option.detail }
							</bdi>
						) }
					</li>
				</Fragment>
			) ) }
		</ul>
	);
}
