import type { Boot } from '../../../types/boot';
import type { SettingsSection } from '../section';
import { agents } from './agents';
import { fastLane } from './fast-lane';
import { notifications } from './notifications';
import { personal } from './personal';
import { searchIndex } from './search-index';
import { startViews } from './start-views';
import { tags } from './tags';
import { teams } from './teams';
import { ticketTemplates } from './ticket-templates';
import { topics } from './topics';

/** Every section, in the order in which the screen offers them within their group. */
const SECTIONS: SettingsSection[] = [
	personal,
	startViews,
	notifications,
	ticketTemplates,
	agents,
	teams,
	topics,
	tags,
	searchIndex,
	fastLane,
];

/**
 * The sections that are for somebody.
 *
 * @param user
 * @param user.can
 */
export function sectionsFor( { can }: Boot[ 'user' ] ): SettingsSection[] {
	return SECTIONS.filter( ( { needs } ) => needs === null || can[ needs ] );
}
