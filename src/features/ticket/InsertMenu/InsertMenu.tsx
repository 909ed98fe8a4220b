import { Popover } from '@wordpress/components';
import { useViewportMatch } from '@wordpress/compose';
import { useMemo } from '@wordpress/element';
import type { ReactNode } from 'react';

import type { Slash } from '../../../components/RichText';
import { ArticleMenu } from './ArticleMenu';
import { articleQuery } from './article-query';
import './InsertMenu.scss';
import { MentionMenu } from './MentionMenu';
import type { MenuProps } from './menu-props';
import { ReplyMenu } from './ReplyMenu';

interface Props extends Omit< MenuProps, 'query' > {
	slash: Slash;
}

interface FrameProps {
	slash: Slash;
	onClose: () => void;
	children: ReactNode;
}

/**
 * Holds the menu where there is room: at the slash, or over the whole width above the field.
 *
 * @param props
 * @param props.slash
 * @param props.onClose
 * @param props.children
 */
function Frame( { slash, onClose, children }: FrameProps ) {
	const isPhone = useViewportMatch( 'small', '<' );
	const { key, rect } = slash;
	const anchor = useMemo(
		() => ( {
			getBoundingClientRect: rect,
			ownerDocument: document,
		} ),
		// Another function comes with each letter; the slash stays where it is.
		// eslint-disable-next-line react-hooks/exhaustive-deps
		[ key ]
	);
	if ( isPhone ) {
		return <div className="sanad-insert is-sheet">{ children }</div>;
	}
	return (
		<Popover
			className="sanad-popover sanad-insert"
			anchor={ anchor }
			placement="top-start"
			focusOnMount={ false }
			constrainTabbing
			onClose={ onClose }
		>
			{ children }
		</Popover>
	);
}

/**
 * What a slash in an answer brings: ready texts, or articles after `/kb`; and an `@` in a note: who is mentioned.
 *
 * @param props
 */
export function InsertMenu( props: Props ) {
	const { slash } = props;
	if ( slash.sign === '@' ) {
		return (
			<Frame slash={ slash } onClose={ props.onClose }>
				<MentionMenu { ...props } query={ slash.query.trim() } />
			</Frame>
		);
	}
	const article = articleQuery( slash.query );
	return (
		<Frame slash={ slash } onClose={ props.onClose }>
			{ article === null ? (
				<ReplyMenu { ...props } query={ slash.query.trim() } />
			) : (
				<ArticleMenu { ...props } query={ article } />
			) }
		</Frame>
	);
}
