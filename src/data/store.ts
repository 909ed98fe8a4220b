import {
	type ActionCreatorsOf,
	combineReducers,
	createReduxStore,
	dispatch,
	register,
	type ThunkArgs,
} from '@wordpress/data';

import * as articlesActions from './articles/actions';
import {
	type ArticlesAction,
	getTicketArticles,
	reducer as articles,
} from './articles/reducer';
import * as cannedRepliesActions from './canned-replies/actions';
import {
	type CannedRepliesAction,
	getCannedReplies,
	reducer as cannedReplies,
} from './canned-replies/reducer';
import { renderReply } from './canned-replies/render';
import { listenToRefusal } from './client';
import { changeTickets, listAll, takeBack } from './bulk/actions';
import { mergeTickets, takeMergesBack } from './bulk/merge';
import * as countsActions from './counts/actions';
import {
	type CountsAction,
	getCounts,
	reducer as counts,
} from './counts/reducer';
import * as customersActions from './customers/actions';
import {
	type CustomersAction,
	getCustomer,
	reducer as customers,
} from './customers/reducer';
import * as detailActions from './detail/actions';
import { type DetailAction, reducer as detail } from './detail/reducer';
import * as detailSelectors from './detail/selectors';
import * as directoryActions from './directory/actions';
import {
	type DirectoryAction,
	getDirectory,
	reducer as directory,
} from './directory/reducer';
import * as draftActions from './drafts/actions';
import {
	type DraftsAction,
	getDraft,
	reducer as drafts,
} from './drafts/reducer';
import {
	getQueue,
	type QueueAction,
	queueAnswer,
	reducer as queue,
	restoreQueue,
	sendQueue,
	unqueueAnswer,
} from './drafts/queue';
import { scheduleDraft, unscheduleDraft } from './drafts/schedule';
import { leadDraft } from './drafts/lead';
import { sendDraft } from './drafts/send';
import { takeBackMessage } from './drafts/undo';
import {
	attachFile,
	attachFiles,
	cancelUpload,
	detachFile,
} from './drafts/uploads';
import * as macrosActions from './macros/actions';
import {
	getMacros,
	type MacrosAction,
	reducer as macros,
} from './macros/reducer';
import * as liveActions from './live/actions';
import {
	getLive,
	getPresence,
	type LiveAction,
	reducer as live,
} from './live/reducer';
import * as movesActions from './moves/actions';
import * as readsActions from './reads/actions';
import { previewMacro, runMacro, undoMacro } from './macros/run';
import * as notificationsActions from './notifications/actions';
import {
	getNotifications,
	type NotificationsAction,
	reducer as notifications,
} from './notifications/reducer';
import * as newTicketActions from './new-ticket/actions';
import * as ordersActions from './orders/actions';
import {
	getOrderPanel,
	type OrdersAction,
	reducer as orders,
} from './orders/reducer';
import { changeTags, moveTicket, updateTicket } from './tickets/actions';
import * as listActions from './tickets/list-actions';
import { reducer as tickets, type TicketsAction } from './tickets/reducer';
import * as ticketSelectors from './tickets/selectors';
import * as viewsActions from './views/actions';
import {
	getView,
	getViews,
	reducer as views,
	type ViewsAction,
} from './views/reducer';

/** Everything that the app knows of the desk. Only the hooks beside it use it. */
export const store = createReduxStore( 'sanad', {
	reducer: combineReducers( {
		tickets,
		detail,
		drafts,
		queue,
		counts,
		directory,
		customers,
		orders,
		cannedReplies,
		macros,
		live,
		articles,
		views,
		notifications,
	} ),
	actions: {
		...listActions,
		...detailActions,
		...draftActions,
		...countsActions,
		...directoryActions,
		...customersActions,
		...ordersActions,
		...liveActions,
		...newTicketActions,
		...cannedRepliesActions,
		...macrosActions,
		...articlesActions,
		...viewsActions,
		...notificationsActions,
		...readsActions,
		...movesActions,
		leadDraft,
		renderReply,
		previewMacro,
		runMacro,
		undoMacro,
		updateTicket,
		moveTicket,
		changeTags,
		changeTickets,
		listAll,
		takeBack,
		mergeTickets,
		takeMergesBack,
		sendDraft,
		takeBackMessage,
		scheduleDraft,
		unscheduleDraft,
		queueAnswer,
		unqueueAnswer,
		restoreQueue,
		sendQueue,
		attachFile,
		attachFiles,
		cancelUpload,
		detachFile,
	},
	selectors: {
		...ticketSelectors,
		...detailSelectors,
		getDraft,
		getQueue,
		getCounts,
		getDirectory,
		getCustomer,
		getOrderPanel,
		getCannedReplies,
		getMacros,
		getLive,
		getPresence,
		getTicketArticles,
		getViews,
		getView,
		getNotifications,
	},
} );

register( store );

listenToRefusal( () => void dispatch( store ).loseAccess() );

type Action =
	| TicketsAction
	| DetailAction
	| DraftsAction
	| QueueAction
	| CountsAction
	| DirectoryAction
	| CustomersAction
	| OrdersAction
	| CannedRepliesAction
	| MacrosAction
	| LiveAction
	| ArticlesAction
	| ViewsAction
	| NotificationsAction;

/** What a thunk gets; plain actions are checked, which the package's own type leaves open. */
export interface Thunk extends Omit< ThunkArgs< typeof store >, 'dispatch' > {
	dispatch: ActionCreatorsOf< typeof store > & {
		< Result >( thunk: ( args: Thunk ) => Result ): Result;
		( action: Action ): void;
	};
}
