import { __ } from '@wordpress/i18n';

import { highlight } from '../../../search';
import { languageName } from './language-name';
import type { OfferedReply } from './rank-replies';

interface Props {
	offer: OfferedReply;
	/** What was typed. */
	query: string;
}

/**
 * A ready text in the list: what it is called, where it lies, when to use it.
 *
 * @param props
 * @param props.offer
 * @param props.query
 */
export function ReplyOption( { offer, query }: Props ) {
	const { reply, title, folder, language, isFitting } = offer;
	return (
		<>
			<span className="sanad-picker__title">
				<span>
					<bdi>
						{ highlight( title, query ).map(
							( { text, isMatch }, index ) =>
								isMatch ? (
									<mark key={ index }>{ text }</mark>
								) : (
									text
								)
						) }
					</bdi>
				</span>
				{ reply.shortcut !== '' && (
					<bdi dir="ltr" className="sanad-picker__code">
						/{ reply.shortcut }
					</bdi>
				) }
			</span>
			<span className="sanad-picker__facts">
				{ folder !== '' && <bdi>{ folder }</bdi> }
				{ reply.owner_id !== 0 && (
					<span>{ __( 'Only mine', 'sanad' ) }</span>
				) }
				{ ! isFitting && (
					<bdi lang={ language || undefined }>
						{ languageName( language ) }
					</bdi>
				) }
				{ reply.when_to_use !== '' && <bdi>{ reply.when_to_use }</bdi> }
			</span>
		</>
	);
}
