/**
 * The filters that can be typed into the search box and the words that some of them know: the same as
 * `includes/Search/Query/SearchOperator.php` and `SearchWords.php`, held to the same vectors.
 */

/** What can stand before the colon, with its names: the English one first, then the Arabic one, then others. */
export const OPERATORS = {
	from: [ 'from', 'من', 'customer', 'sender', 'عميل', 'مرسل' ],
	to: [ 'to', 'إلى', 'mailbox', 'صندوق' ],
	order: [ 'order', 'طلب', 'طلبية' ],
	tag: [ 'tag', 'وسم', 'tags', 'label', 'وسوم' ],
	topic: [ 'topic', 'موضوع' ],
	is: [ 'is', 'حالة', 'status', 'هي' ],
	assignee: [ 'assignee', 'مسؤول', 'assigned', 'agent', 'مسند' ],
	team: [ 'team', 'فريق' ],
	channel: [ 'channel', 'قناة', 'via', 'عبر' ],
	priority: [ 'priority', 'أولوية' ],
	before: [ 'before', 'قبل', 'until' ],
	after: [ 'after', 'بعد', 'since', 'منذ' ],
	on: [ 'on', 'يوم', 'date', 'تاريخ' ],
	has: [ 'has', 'فيها', 'with', 'فيه', 'بها' ],
} as const satisfies Record< string, readonly [ string, string, ...string[] ] >;

export type Operator = keyof typeof OPERATORS;

/** Words that an operator knows, by what they mean: the English one first, then the Arabic one, then others. */
export const OPERATOR_WORDS: Readonly<
	Partial<
		Record<
			Operator,
			Readonly<
				Record< string, readonly [ string, string, ...string[] ] >
			>
		>
	>
> = {
	order: {
		any: [ 'any', 'أي-طلب' ],
		none: [ 'none', 'بلا-طلب' ],
	},
	tag: {
		none: [ 'none', 'بلا-وسم' ],
	},
	topic: {
		none: [ 'none', 'بلا-موضوع' ],
	},
	is: {
		open: [ 'open', 'مفتوحة', 'مفتوح' ],
		pending: [ 'pending', 'منتظرة' ],
		on_hold: [ 'on-hold', 'معلّقة', 'hold', 'معلّق' ],
		resolved: [ 'resolved', 'محلولة', 'solved', 'محلول' ],
		closed: [ 'closed', 'مغلقة', 'مغلق' ],
		snoozed: [ 'snoozed', 'مؤجلة', 'مؤجل' ],
		waiting: [ 'waiting', 'بانتظار-العميل', 'بانتظار' ],
		unanswered: [ 'unanswered', 'بلا-رد' ],
		unassigned: [ 'unassigned', 'غير-مسندة', 'بلا-مسؤول' ],
		mine: [ 'mine', 'تذاكري', 'لي' ],
		unread: [ 'unread', 'غير-مقروءة' ],
		spam: [ 'spam', 'مزعجة', 'سبام' ],
		trash: [ 'trash', 'مهملات', 'deleted', 'محذوفة' ],
	},
	assignee: {
		me: [ 'me', 'أنا' ],
		none: [ 'none', 'لا-أحد', 'nobody' ],
	},
	team: {
		none: [ 'none', 'بلا-فريق' ],
	},
	channel: {
		email: [ 'email', 'بريد', 'mail', 'e-mail', 'إيميل' ],
		form: [ 'form', 'نموذج', 'contact-form' ],
		portal: [ 'portal', 'صفحة-التذكرة', 'ticket-page' ],
		chat: [ 'chat', 'محادثة' ],
		review: [ 'review', 'تقييم' ],
		phone: [ 'phone', 'هاتف', 'call' ],
		in_person: [ 'in-person', 'حضوري' ],
		sms: [ 'sms', 'رسالة-نصية' ],
		messenger: [ 'messenger', 'ماسنجر' ],
		instagram: [ 'instagram', 'إنستغرام', 'انستقرام' ],
		whatsapp: [ 'whatsapp', 'واتساب' ],
		x: [ 'x', 'إكس', 'twitter', 'تويتر' ],
		comment: [ 'comment', 'تعليق' ],
		forum: [ 'forum', 'منتدى' ],
		api: [ 'api', 'واجهة-برمجية' ],
	},
	priority: {
		low: [ 'low', 'منخفضة' ],
		normal: [ 'normal', 'عادية' ],
		high: [ 'high', 'عالية' ],
		urgent: [ 'urgent', 'عاجلة' ],
	},
	has: {
		attachment: [
			'attachment',
			'مرفق',
			'attachments',
			'file',
			'files',
			'مرفقات',
			'ملف',
			'ملفات',
		],
		note: [ 'note', 'ملاحظة', 'notes', 'ملاحظات' ],
		order: [ 'order', 'طلب' ],
		tag: [ 'tag', 'وسم', 'tags', 'وسوم' ],
	},
};
