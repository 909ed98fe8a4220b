import type { BlockEditProps } from '@wordpress/blocks';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';

/** The part of a block.json that says what a new block holds. */
export interface Metadata {
	name: string;
	attributes: Record< string, { default: unknown } >;
}

/**
 * Mounts the edit component of a block as a new block has it.
 * @param Edit
 * @param metadata
 * @param changes  Attributes that are not as in a new block.
 * @param context  What the editor says about the place, such as `postId`.
 */
export function mountEdit< A extends Record< string, unknown > >(
	Edit: ComponentType< BlockEditProps< A > >,
	metadata: Metadata,
	changes: Partial< A > = {},
	context: Record< string, unknown > = {}
) {
	const defaults = Object.fromEntries(
		Object.entries( metadata.attributes ).map( ( [ name, attribute ] ) => [
			name,
			attribute.default,
		] )
	) as unknown as A;
	const setAttributes = jest.fn();
	const { container } = render(
		<Edit
			attributes={ { ...defaults, ...changes } }
			setAttributes={ setAttributes }
			className=""
			clientId="1"
			isSelected
			context={ context }
		/>
	);
	return { setAttributes, container };
}
