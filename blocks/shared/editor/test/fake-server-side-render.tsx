/** Stands in for `@wordpress/server-side-render`, WordPress's own script, which no package of ours brings along. */
import type { ComponentType } from 'react';

export default function FakeServerSideRender( props: {
	block: string;
	attributes: object;
	urlQueryArgs?: object;
	EmptyResponsePlaceholder: ComponentType;
} ) {
	return (
		<div data-testid="preview" data-block={ props.block }>
			{ JSON.stringify( props.urlQueryArgs ?? {} ) }
			<props.EmptyResponsePlaceholder />
		</div>
	);
}
