import {
	archive,
	atSymbol,
	caution,
	inbox,
	notAllowed,
	pending,
	pencil,
	people,
	postAuthor,
	scheduled,
	trash,
} from '@wordpress/icons';
import type { ReactElement } from 'react';

import type { View } from '../../data';

export const VIEW_ICONS: Record< View, ReactElement > = {
	unassigned: people,
	mine: postAuthor,
	mentions: atSymbol,
	drafts: pencil,
	open: inbox,
	waiting: pending,
	snoozed: scheduled,
	resolved: archive,
	failed: caution,
	spam: notAllowed,
	trash,
};
