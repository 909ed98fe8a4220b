/**
 * What components may know of the desk: hooks, and the shapes that they answer.
 */
export {
	useArticle,
	useArticleDraft,
	useArticleLoader,
	useArticleSearch,
	useTicketArticles,
} from './hooks/use-articles';
export type { AnswerResult } from './hooks/use-answer';
export { useBoot } from './hooks/use-boot';
export {
	type BulkResult,
	useBulk,
	useWholeList,
	type WholeListResult,
} from './hooks/use-bulk';
export type { BulkChange } from './bulk/change';
export { type DraftResult, useDraft, useDraftRescue } from './hooks/use-draft';
export {
	useCannedReplies,
	useCannedReplyActions,
	useMacroActions,
	useMacroPreview,
	useMacroRunner,
	useMacros,
	useRenderedReply,
} from './hooks/use-replies';
export {
	useCounts,
	useCustomer,
	useDirectory,
	useOrderPanel,
} from './hooks/use-lookups';
export {
	type TicketResult,
	useConversation,
	useKnownTicket,
	useKnownTickets,
	usePrefetch,
	useTicket,
} from './hooks/use-ticket';
export {
	type TicketActions,
	useTicketActions,
} from './hooks/use-ticket-actions';
export { type Neighbours, useNeighbours } from './hooks/use-neighbours';
export { useMarkUnread, useReading } from './hooks/use-reading';
export { type TicketListResult, useTicketList } from './hooks/use-ticket-list';
export {
	type NewTicketResult,
	type OrderTicketsResult,
	useCustomerSuggestions,
	useNewTicket,
	useOrderTickets,
} from './hooks/use-new-ticket';
export { type MeResult, useMe } from './hooks/use-me';
export { useQueue, useWaitingAnswers } from './hooks/use-queue';
export { useIsOnline, useIsRefused, useLive } from './hooks/use-live';
export {
	useColleagues,
	useFinishMention,
	useFollowers,
	useFollowing,
	useHandBack,
	useLead,
	useMergeCandidates,
	useRelatedTickets,
	useTicketMoves,
} from './hooks/use-together';
export {
	useNotificationFeed,
	useNotifications,
	useUnseenCount,
} from './hooks/use-notifications';
export { usePresence } from './hooks/use-presence';
export { type Preferences, usePreference } from './hooks/use-preference';
export { useTrustedSender } from './hooks/use-trusted-senders';
export { type FileUrls, useFileUrl, useFileUrls } from './files/use-file-urls';
export {
	type LookupResult,
	useLookup,
	useRecentSearches,
	useSuggestions,
} from './hooks/use-search';
export { type SnackbarNotice, useSnackbars } from './hooks/use-snackbars';
export { type UploadsResult, useUploads } from './hooks/use-uploads';
export {
	useView,
	useViewCounts,
	useViewDraft,
	useViewEditing,
	useViewPreview,
	useViews,
} from './hooks/use-views';
export { undoLabel } from './notices';
export { RequestError } from './errors';
export type { LoadStatus } from './status';
export { placeholdersIn } from './drafts/placeholders';
export { newerMessages } from './drafts/send';
export type { SendOptions } from './drafts/send';
export type { LocalDraft, Upload, UsedArticle } from './drafts/reducer';
export {
	callLength,
	type NewTicketCustomer,
	type NewTicketForm,
	withTemplate,
} from './new-ticket/form';
export type { MacroChoice } from './macros/run';
export type { TicketChanges } from './tickets/optimistic';
export {
	FILTERS,
	type Filter,
	queryKey,
	type Sort,
	SORTS,
	type TicketQuery,
	type View,
	VIEWS,
} from './tickets/query';
export type { StoredTicket } from './tickets/reducer';
export { conditionsOf } from './views/from-query';
export type { ViewDraft } from './views/reducer';
