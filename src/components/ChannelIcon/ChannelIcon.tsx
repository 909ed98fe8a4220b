import {
	cloud,
	comment,
	desktop,
	envelope,
	Icon,
	mobile,
	page,
	people,
	postComments,
	reaction,
	share,
	starEmpty,
	verse,
} from '@wordpress/icons';
import type { ReactElement } from 'react';

import { channelLabel } from '../../data/labels';
import type { Channel } from '../../types/api';

const ICONS: Record< Channel, ReactElement > = {
	email: envelope,
	form: page,
	portal: desktop,
	chat: comment,
	review: starEmpty,
	phone: mobile,
	in_person: people,
	sms: mobile,
	messenger: comment,
	instagram: reaction,
	whatsapp: comment,
	x: share,
	comment: postComments,
	forum: verse,
	api: cloud,
};

/**
 * How something arrived; the word is its tooltip and what screen readers say.
 * @param props
 * @param props.channel
 */
export function ChannelIcon( { channel }: { channel: Channel } ) {
	const label = channelLabel( channel );
	return (
		<span className="sanad-channel" title={ label }>
			<Icon icon={ ICONS[ channel ] } size={ 16 } />
			<span className="screen-reader-text">{ label }</span>
		</span>
	);
}
