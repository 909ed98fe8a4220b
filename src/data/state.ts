import type { ArticlesState } from './articles/reducer';
import type { CannedRepliesState } from './canned-replies/reducer';
import type { CountsState } from './counts/reducer';
import type { CustomersState } from './customers/reducer';
import type { DetailState } from './detail/reducer';
import type { DirectoryState } from './directory/reducer';
import type { QueueState } from './drafts/queue';
import type { DraftsState } from './drafts/reducer';
import type { MacrosState } from './macros/reducer';
import type { LiveState } from './live/reducer';
import type { NotificationsState } from './notifications/reducer';
import type { OrdersState } from './orders/reducer';
import type { TicketsState } from './tickets/reducer';
import type { ViewsState } from './views/reducer';

/** Everything that the store holds, slice by slice. */
export interface State {
	tickets: TicketsState;
	detail: DetailState;
	drafts: DraftsState;
	queue: QueueState;
	counts: CountsState;
	directory: DirectoryState;
	customers: CustomersState;
	orders: OrdersState;
	cannedReplies: CannedRepliesState;
	macros: MacrosState;
	live: LiveState;
	articles: ArticlesState;
	views: ViewsState;
	notifications: NotificationsState;
}
