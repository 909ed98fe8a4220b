<?php
declare(strict_types=1);

namespace Sanad\Security;

/** What a member of staff may be allowed to do; each is a capability of WordPress. */
enum Ability: string {

	case ViewTickets    = 'sanad_view_tickets';
	case Reply          = 'sanad_reply';
	case Assign         = 'sanad_assign';
	case ManageContent  = 'sanad_manage_content';
	case ViewReports    = 'sanad_view_reports';
	case ManageRules    = 'sanad_manage_rules';
	case ManageSettings = 'sanad_manage_settings';
}
