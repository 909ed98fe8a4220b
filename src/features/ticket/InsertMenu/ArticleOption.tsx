import { Icon, lock } from '@wordpress/icons';

import { simpleMarkup } from '../../../components/MessageBody';
import type { ArticleHit } from '../../../types/api';
import { languageName } from './language-name';
import { visibilityLabel } from './visibility';

/**
 * An article in the list: what it is called, where it lies, who may read it.
 *
 * @param props
 * @param props.hit
 */
export function ArticleOption( { hit }: { hit: ArticleHit } ) {
	const who = visibilityLabel( hit.visibility );
	return (
		<>
			<span className="sanad-picker__title">
				<span>
					<bdi lang={ hit.language }>
						{ simpleMarkup( hit.title_html ) ?? hit.title }
					</bdi>
				</span>
			</span>
			<span className="sanad-picker__facts">
				{ who !== '' && (
					<span className="sanad-picker__who">
						<Icon icon={ lock } size={ 16 } />
						{ who }
					</span>
				) }
				{ hit.category !== '' && <bdi>{ hit.category }</bdi> }
				{ hit.is_other_language && (
					<bdi lang={ hit.language }>
						{ languageName( hit.language ) }
					</bdi>
				) }
			</span>
		</>
	);
}
