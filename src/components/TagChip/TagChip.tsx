import type { CSSProperties } from 'react';

import type { Tag } from '../../types/api';
import './TagChip.scss';

interface TagChipProps {
	tag: Pick< Tag, 'name' | 'color' >;
}

/**
 * A tag with its colour. The colours of the palette keep their names readable; the name says it all,
 * the colour only helps to find it.
 *
 * @param props
 * @param props.tag
 * @param props.tag.name
 * @param props.tag.color
 */
export function TagChip( { tag: { name, color } }: TagChipProps ) {
	return (
		<span
			className={ `sanad-tag${ color === '' ? '' : ' has-color' }` }
			style={
				// A custom property is none of React's style names.
				( color === ''
					? {}
					: { '--sanad-tag-color': color } ) as CSSProperties
			}
		>
			<bdi>{ name }</bdi>
		</span>
	);
}
